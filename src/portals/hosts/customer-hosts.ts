/**
 * Hosts that customers have at a service under the domains of the frames, with pages of their own
 * (`adb-123.4.databricks.azure.us`): what they show is a customer's page, never a portal's.
 */
export const CUSTOMERS = /\b(cloudapp|databricks|documents|grafana|kusto|scm|web)\.(sovcloud-)?azure\.\w+$/;

/** Whether the host is one of these. */
export const isCustomerHost = (host: string): boolean => CUSTOMERS.test(host.toLowerCase());
