/** The parts of a manifest that the tests look at. */
export interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly default_locale: string;
  readonly minimum_chrome_version?: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly action: {
    readonly default_popup: string;
    readonly default_icon: Readonly<Record<string, string>>;
    readonly default_title: string;
  };
  readonly options_ui: { readonly page: string };
  readonly background: {
    readonly service_worker?: string;
    readonly scripts?: readonly string[];
    readonly type: string;
  };
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly ContentScript[];
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

export interface ContentScript {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly all_frames: boolean;
  readonly match_origin_as_fallback: boolean;
}
