/** The version of hwlint; the build puts it in. */
declare const __hwlintVersion: string | undefined;

export const version = typeof __hwlintVersion === 'string' ? __hwlintVersion : '0.0.0';
