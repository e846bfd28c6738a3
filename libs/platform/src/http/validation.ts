import { getMetadataStorage } from 'class-validator';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { filled, Rejection, type FieldFault, type Sentence } from '#libs/kernel';

const unreadable: Sentence = {
  vi: 'Có trường chưa đúng trong dữ liệu gửi lên.',
  en: 'Fields of the input are not right.',
};

const sentences: Readonly<Record<string, Sentence>> = {
  whitelistValidation: { vi: 'Không có trường này.', en: 'There is no such field.' },
  isDefined: { vi: 'Chưa điền trường này.', en: 'This field is missing.' },
  isString: { vi: 'Phải là chuỗi ký tự.', en: 'It must be text.' },
  printable: { vi: 'Có ký tự không in được.', en: 'It has characters that cannot be printed.' },
  isInt: { vi: 'Phải là số nguyên.', en: 'It must be a whole number.' },
  isBoolean: { vi: 'Phải là đúng hoặc sai.', en: 'It must be true or false.' },
  isIn: { vi: 'Không có lựa chọn này.', en: 'It is not one of the choices.' },
  isArray: { vi: 'Phải là danh sách.', en: 'It must be a list.' },
  isObject: { vi: 'Phải là một nhóm trường.', en: 'It must be an object.' },
  nestedValidation: { vi: 'Phải là một nhóm trường.', en: 'It must be an object.' },
  unknownValue: { vi: 'Không đọc được nội dung.', en: 'It cannot be read.' },
  minLength: { vi: 'Quá ngắn.', en: 'Too short.' },
  maxLength: { vi: 'Quá dài.', en: 'Too long.' },
  min: { vi: 'Quá nhỏ.', en: 'Too small.' },
  max: { vi: 'Quá lớn.', en: 'Too large.' },
  matches: { vi: 'Không đúng dạng.', en: 'Not of the form it must have.' },
  arrayMinSize: { vi: 'Danh sách quá ngắn.', en: 'The list is too short.' },
  arrayMaxSize: { vi: 'Danh sách quá dài.', en: 'The list is too long.' },
};

/** The limit or the choices, which class-validator tells only inside its own sentence. */
const withLimit = (constraint: string, told: string): Sentence => {
  const sentence = sentences[constraint] ?? sentences.unknownValue!;
  const limit =
    constraint === 'isIn'
      ? /values: (.+)$/u.exec(told)?.[1]?.replaceAll(/,\s*/gu, ', ')
      : /^m(?:in|ax)/u.test(constraint) && /(-?\d+)/u.exec(told)?.[1];
  if (!limit) return sentence;
  const add = (text: string) => `${text.slice(0, -1)} (${limit}).`;
  return { vi: add(sentence.vi), en: add(sentence.en) };
};

const codeOf = (constraint: string): string =>
  `FIELD_${constraint.replace(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase()}`;

const faultsOf = (errors: readonly ValidationError[], parent = ''): FieldFault[] =>
  errors.flatMap(({ property, value, constraints, children = [] }) => {
    const path = /^\d+$/u.test(property) ? `${parent}[${property}]` : parent ? `${parent}.${property}` : property;
    const own = Object.keys(constraints ?? {}).map((constraint): FieldFault => {
      if (value instanceof Rejection) {
        const { code, sentence, figures } = value;
        return { path, code, sentence: filled(sentence, figures) };
      }
      return { path, code: codeOf(constraint), sentence: withLimit(constraint, constraints![constraint]!) };
    });
    return [...own.slice(0, 1), ...faultsOf(children, path)];
  });

/**
 * class-validator looks up what applies to a class anew for each object it checks, through all classes there are: half of
 * what a request's validation costs. The decorators of a class never change, so each is looked up once.
 */
const rememberChecks = (): void => {
  const storage = getMetadataStorage();
  const lookUp = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof lookUp>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strict, groups) => {
    if (schema || groups?.length) return lookUp(target, schema, always, strict, groups);
    let checks = known.get(target);
    if (!checks) known.set(target, (checks = lookUp(target, schema, always, strict, groups)));
    return checks;
  };
};
rememberChecks();

/** The gate of every request: unknown keys, wrong types and unreadable values are told by field path, all at once. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => {
      const faults = faultsOf(errors);
      return new Rejection(
        faults.length === 1 ? faults[0]!.code : 'INPUT_INVALID',
        faults.length === 1 ? single(faults[0]!) : unreadable,
        {},
        'input',
        faults,
      );
    },
  });

const single = ({ path, sentence }: FieldFault): Sentence => ({
  vi: `${path}: ${sentence.vi}`,
  en: `${path}: ${sentence.en}`,
});
