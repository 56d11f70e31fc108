/** A directory of the practice portal with the administrator whom the portal prefills as contact. */
export interface PracticeTenant {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export const contoso: PracticeTenant = {
  id: "c0a70500-51c4-4e6b-9d15-0f2a6b1c7e01",
  name: "Contoso",
  domain: "contoso.onmicrosoft.com",
};

/** A second customer, for tests with two tabs. */
export const northwind: PracticeTenant = {
  id: "0a7b3d1e-88f2-4c0e-b1a6-5d9e2f4c6a02",
  name: "Northwind Traders",
  domain: "northwindtraders.onmicrosoft.com",
};

/** The partner: the tenant in which the signed-in person is at home. */
export const fabrikam: PracticeTenant = {
  id: "fab71ca0-3c5d-47aa-8e11-7b2d90c4e503",
  name: "Fabrikam",
  domain: "fabrikam.onmicrosoft.com",
};

const all = [contoso, northwind, fabrikam];

const named = (text: string | undefined): PracticeTenant | undefined => {
  const wanted = decodeURIComponent(text ?? "")
    .replace(/^@/, "")
    .toLowerCase();
  return all.find(({ id, domain }) => wanted === id || wanted === domain);
};

/** The directory that an address opens: its path segment, else its `#@` part, else the person's home tenant. */
export const tenantOfAddress = (address: URL): PracticeTenant =>
  named(address.pathname.split("/")[1]) ?? named(/^#@([^/]+)/.exec(address.hash)?.[1]) ?? fabrikam;
