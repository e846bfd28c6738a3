/** A part of JSON Schema as OpenAPI 3.0 knows it. */
export interface AnswerSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly (string | number | boolean)[];
  readonly properties?: Readonly<Record<string, AnswerSchema>>;
  readonly required?: readonly string[];
  readonly items?: AnswerSchema;
  readonly additionalProperties?: AnswerSchema;
  readonly anyOf?: readonly AnswerSchema[];
  readonly allOf?: readonly AnswerSchema[];
}

/** What the routes answer, by operation, and the types that these schemas name. */
export interface Answers {
  readonly operations: Readonly<Record<string, AnswerSchema>>;
  readonly schemas: Readonly<Record<string, AnswerSchema>>;
}
