/** The domain that a tenant has got from its cloud; a tenant has one of them, rarely more. */
export const isInitialDomain = (domain: string): boolean =>
  /^[^.]+\.(?:onmicrosoft\.(?:com|us|de)|partner\.onmschina\.cn)$/.test(domain);
