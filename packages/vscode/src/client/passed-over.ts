/**
 * Glob of what a search for homework passes over, as the server on the desktop does: hidden files and folders, and what was
 * installed. What VS Code's `files.exclude` hides, it leaves out itself.
 */
export const passedOver = '{**/node_modules/**,**/.*/**,**/.*}';
