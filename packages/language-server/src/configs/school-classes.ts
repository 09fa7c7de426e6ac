import type { OfDocument, SchoolClass } from '../protocol.ts';
import type { Session } from '../server/session.ts';
import { unlessWrong } from './unless-wrong.ts';

/** The classes that the config for a document names, in its order; none where it cannot be read. */
export async function schoolClasses(session: Session, { uri }: Partial<OfDocument>): Promise<SchoolClass[]> {
  const found = await unlessWrong(session.configs.of(uri ?? ''));
  return Object.entries(found?.config.school.classes ?? {}).map(([name, grade]) => ({ name, grade }));
}
