const CUSTOMERS = "https://partner.microsoft.com/dashboard/v2/customers";

/** Where the customers are listed (partner-center.md 3.1). */
export const CUSTOMER_LIST = `${CUSTOMERS}/list`;

/** The customer's page with the links that open portals with the rights that support on behalf of a customer needs. */
export const serviceManagement = (id: string): string => `${CUSTOMERS}/${id}/servicemanagementpage`;
