import type { SchemaError } from '../config/schema-problems.ts';
import type { RuleFile } from './load-rule.ts';

/** Checks data against schema/rule.schema.json; `errors` holds what is wrong after the last call. */
export interface ValidateRule {
  (data: unknown): data is RuleFile;
  errors?: readonly SchemaError[] | null;
}
export declare const validate: ValidateRule;
