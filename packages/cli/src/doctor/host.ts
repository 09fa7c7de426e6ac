import { isOpenElsewhere } from '../files/open-elsewhere.ts';
import { mayWrite } from '../fix/write-fixed.ts';
import { readBytes } from '../lint/read-bytes.ts';

/** The disk as the doctor sees it. */
export interface DoctorHost {
  /** @throws a system error for what may not be read */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly canWrite: (path: string) => Promise<boolean>;
  readonly isOpenElsewhere: (path: string) => Promise<boolean>;
}

export const diskHost: DoctorHost = {
  read: readBytes,
  canWrite: mayWrite,
  isOpenElsewhere,
};
