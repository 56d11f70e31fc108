import type { CustomerPages } from "../definition/customer-pages.ts";

/**
 * Partner Center's pages of one customer (partner-center.md 3.1): public scripts of 2021 to 2026; the old host by
 * documents only. A language before the path is inferred from the other pages of the site. The GUID is the customer's
 * tenant ID: the account page shows it as "Microsoft ID".
 */
export const partnerCenterPages: CustomerPages = {
  paths: [
    /^(?:\/[a-z]{2}-[a-z]{2})?\/dashboard\/v2\/customers\/([\da-f-]{36})(?:\/(\w+))?/i,
    /^(?:\/[a-z]{2}-[a-z]{2})?\/commerce\/customers\/([\da-f-]{36})(?:\/(\w+))?/i,
    /^\/pcv\/customers\/([\da-f-]{36})(?:\/(\w+))?/i,
  ],
  // Service management holds the links (2021); the menu names "Service requests" since 2020-12, its address is
  // inferred.
  requests: /^service(?:managementpage|requests?)$/i,
  // The partner's own tickets (partner-center.md 3.1: announcements of 2020 and 2021).
  ownRequests: /^(?:\/[a-z]{2}-[a-z]{2})?\/dashboard\/support\/(?:csp\/)?servicerequests\/create/i,
  // Every page has one title of the first rank (inferred).
  heading: "h1,[role=heading][aria-level='1']",
  // The initial domain is on the account page (report-problems document since 2018-12).
  domain: /^[a-z\d-]+\.(?:onmicrosoft\.(?:com|us|de|cn)|partner\.onmschina\.cn)$/i,
  text: "span,dd,td,p,a,label,div",
  // Who is signed in is shown at the head of every page of the site (inferred).
  head: "header,[role=banner]",
  menu: "a,button,[role=link],[role=menuitem],[role=tab],[role=treeitem]",
  // Menu entries of 2016 to 2021 in 18 languages (labels/partner-center.json).
  titles: [
    "service management",
    "service requests",
    "customers",
    "dienstverwaltung",
    "serviceverwaltung",
    "servicemanagement",
    "serviceanfragen",
    "kunden",
    "administración de servicios",
    "solicitudes de servicio",
    "clientes",
    "gestion des services",
    "demandes de service",
    "clients",
    "gestione servizi",
    "gestione dei servizi",
    "richieste di servizio",
    "clienti",
    "サービス管理",
    "サービス要求",
    "顧客",
    "서비스 관리",
    "서비스 요청",
    "고객",
    "gerenciamento de serviços",
    "solicitações de serviço",
    "gestão do serviço",
    "pedidos de serviço",
    "управление службами",
    "управление обслуживанием",
    "запросы на обслуживание",
    "клиенты",
    "服务管理",
    "服务请求",
    "客户",
    "服務管理",
    "服務要求",
    "客戶",
    "správa služeb",
    "žádosti o služby",
    "zákazníci",
    "szolgáltatáskezelés",
    "szolgáltatáskérések",
    "szolgáltatási kérelmek",
    "ügyfelek",
    "servicebeheer",
    "serviceaanvragen",
    "klanten",
    "zarządzanie usługami",
    "żądania obsługi",
    "klienci",
    "tjänsthantering",
    "tjänstförfrågningar",
    "kunder",
    "hizmet yönetimi",
    "hizmet istekleri",
    "müşteriler",
  ],
};
