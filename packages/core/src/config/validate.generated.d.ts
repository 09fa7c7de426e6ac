import type { ConfigFileData } from './config-file-data.ts';
import type { SchemaError } from './schema-problems.ts';

/** Checks data against schema/config.schema.json; `errors` holds what is wrong after the last call. */
export interface ValidateConfig {
  (data: unknown): data is ConfigFileData;
  errors?: readonly SchemaError[] | null;
}
export declare const validate: ValidateConfig;
