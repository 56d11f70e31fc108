const { env, platform } = process;

/** Whether a browser can open a window here. */
export const hasDisplay = (): boolean => platform !== "linux" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);
