import { ProgressLocation, window, workspace } from 'vscode';
import { t } from '../texts/t.ts';
import type { Tools } from './command.ts';

/**
 * Asks the server something about all files of the workspace, with a notification that tells how far it is and can be
 * stopped.
 * @param title of the notification
 * @returns undefined where no folder is open, which is said, and when the person stopped it
 */
export async function askOfFolder<Result>(
  { server }: Tools,
  method: string,
  title: string,
): Promise<Result | undefined> {
  if (!workspace.workspaceFolders?.length) {
    window.showInformationMessage(t('Open a folder first: hwlint looks at all files in it.'));
    return undefined;
  }
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    let done = 0;
    const hear = ({ percentage = done, message }: { percentage?: number; message?: string }) => {
      progress.report({ increment: percentage - done, ...(message !== undefined && { message }) });
      done = percentage;
    };
    try {
      return await server.askWithProgress<Result>(method, {}, token, hear);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}
