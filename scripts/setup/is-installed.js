/**
 * Whether what npm installed is what the lock file asks for. Compares versions rather than dates: a
 * checkout gives every file a new date.
 * @param lock `package-lock.json`, parsed
 * @param installed `node_modules/.package-lock.json`, parsed; `undefined` when nothing is installed
 */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    const found = installed.packages[path];
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.inBundle);
    return found.version === wanted.version && Boolean(found.link) === Boolean(wanted.link);
  });
}
