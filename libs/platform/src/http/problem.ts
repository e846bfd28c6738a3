import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import {
  bigintAsText,
  Rejection,
  type FieldFault,
  type Figures,
  type RejectionNature,
  type Sentence,
} from '#libs/kernel';
import { languageOf, say, type Language } from './language.js';

/** RFC 9457 problem details with what this product adds: a stable code, figures, field faults, and what was saved. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly figures?: Figures;
  readonly faults?: readonly { readonly path: string; readonly code: string; readonly detail: string }[];
  /** false: nothing was saved. null: not known; send the same request with the same key again. */
  readonly saved: false | null;
}

const statusOf: Readonly<Record<RejectionNature, number>> = {
  rule: 409,
  input: 400,
  missing: 404,
  stale: 412,
  'reused-key': 422,
  'not-allowed': 403,
  unavailable: 503,
};

const titles: Readonly<Record<number, Sentence>> = {
  400: { vi: 'Dữ liệu gửi lên chưa đúng', en: 'The input cannot be used' },
  401: { vi: 'Cần đăng nhập', en: 'Sign in first' },
  403: { vi: 'Không được phép', en: 'Not allowed' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  405: { vi: 'Không hỗ trợ thao tác này', en: 'Not supported here' },
  409: { vi: 'Không thực hiện được', en: 'It cannot be done' },
  412: { vi: 'Hồ sơ đã thay đổi', en: 'The record has changed' },
  413: { vi: 'Dữ liệu quá lớn', en: 'Too large' },
  414: { vi: 'Địa chỉ quá dài', en: 'The address is too long' },
  415: { vi: 'Định dạng không được hỗ trợ', en: 'Unsupported format' },
  422: { vi: 'Khóa chống trùng đã dùng', en: 'The key was used before' },
  429: { vi: 'Quá nhiều lần thử', en: 'Too many attempts' },
  500: { vi: 'Lỗi hệ thống', en: 'A failure of the system' },
  503: { vi: 'Hệ thống tạm thời không phục vụ được', en: 'Not available for the moment' },
};

/** Refusals of the transport itself, before any command was read. */
const transport: Readonly<Record<number, { code: string; sentence: Sentence }>> = {
  400: {
    code: 'REQUEST_NOT_READABLE',
    sentence: {
      vi: 'Không đọc được yêu cầu.',
      en: 'The request cannot be read.',
    },
  },
  401: {
    code: 'SIGN_IN_REQUIRED',
    sentence: {
      vi: 'Hãy đăng nhập rồi thử lại.',
      en: 'Sign in and try again.',
    },
  },
  403: {
    code: 'NOT_ALLOWED',
    sentence: {
      vi: 'Tài khoản này không được làm việc đó.',
      en: 'This account may not do that.',
    },
  },
  404: {
    code: 'NOT_FOUND',
    sentence: {
      vi: 'Không có địa chỉ này.',
      en: 'There is nothing at this address.',
    },
  },
  405: {
    code: 'METHOD_NOT_ALLOWED',
    sentence: {
      vi: 'Địa chỉ này không nhận thao tác đó.',
      en: 'This address does not take that method.',
    },
  },
  413: {
    code: 'TOO_LARGE',
    sentence: {
      vi: 'Yêu cầu lớn hơn 1 MB.',
      en: 'The request is larger than 1 MB.',
    },
  },
  415: {
    code: 'MEDIA_TYPE_UNSUPPORTED',
    sentence: {
      vi: 'Chỉ nhận application/json.',
      en: 'Only application/json is taken.',
    },
  },
  429: {
    code: 'TOO_MANY_ATTEMPTS',
    sentence: { vi: 'Quá nhiều lần thử. Hãy chờ rồi thử lại.', en: 'Too many attempts. Wait and try again.' },
  },
  500: {
    code: 'UNEXPECTED',
    sentence: {
      vi: 'Có lỗi ngoài dự kiến. Hãy gửi lại với cùng khóa chống trùng: nếu đã lưu, bạn sẽ nhận biên nhận cũ.',
      en: 'An unexpected failure. Send it again with the same key: if it was saved you get the first receipt.',
    },
  },
  503: {
    code: 'JOURNAL_UNAVAILABLE',
    sentence: {
      vi: 'Cơ sở dữ liệu không trả lời. Hãy gửi lại với cùng khóa chống trùng.',
      en: 'The database does not answer. Send it again with the same key.',
    },
  },
};

export interface ProblemReply {
  header(name: string, value: string): ProblemReply;
  status(code: number): ProblemReply;
  send(body: unknown): unknown;
  readonly sent: boolean;
}
export interface ProblemRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly id: string;
}

/** The one place where a refusal becomes HTTP. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<ProblemRequest>(), http.getResponse<ProblemReply>());
  }

  answer(error: unknown, request: ProblemRequest, reply: ProblemReply): void {
    if (reply.sent) return;
    const language = languageOf(String(request.headers['accept-language'] ?? ''));
    const problem = sayingWhatWasSaved(
      problemOf(error, `urn:htx-journal:request:${request.id}`, language),
      request.method,
      language,
    );
    if (problem.status >= 500)
      this.logger.error(`${problem.code} ${request.id}`, error instanceof Error ? error.stack : String(error));
    const wait = (error as { retryAfterSeconds?: number }).retryAfterSeconds;
    if (wait !== undefined) reply.header('Retry-After', String(wait));
    void reply
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .header('Content-Language', language)
      .status(problem.status)
      .send(JSON.stringify(problem, bigintAsText));
  }
}

const nothingSaved: Sentence = { vi: 'Không có gì được lưu.', en: 'Nothing was saved.' };

/** Whoever wanted to change something is told in words that nothing was, whatever refused it; whoever only asked is not. */
const sayingWhatWasSaved = (problem: Problem, method: string, language: Language): Problem => {
  if (method === 'GET' || problem.saved !== false) return problem;
  return { ...problem, detail: `${problem.detail} ${nothingSaved[language]}` };
};

export const problemOf = (error: unknown, instance: string, language: Language): Problem => {
  if (error instanceof Rejection) {
    const { code, sentence, figures, nature, faults } = error;
    const status = statusOf[nature];
    return {
      ...base(status, code, instance, language),
      detail: say(sentence, figures, language),
      ...(Object.keys(figures).length ? { figures } : {}),
      ...(faults.length ? { faults: faults.map((fault) => faultOf(fault, language)) } : {}),
    };
  }
  const status = statusOfFailure(error);
  const { code, sentence } = transport[status] ?? transport[status < 500 ? 400 : 500]!;
  return { ...base(status, code, instance, language), detail: sentence[language], saved: status >= 500 ? null : false };
};

const base = (status: number, code: string, instance: string, language: Language) => ({
  type: `urn:htx-journal:problem:${code.toLowerCase().replaceAll('_', '-')}`,
  title: (titles[status] ?? titles[status < 500 ? 400 : 500]!)[language],
  status,
  instance,
  code,
  saved: false as const,
});

const faultOf = ({ path, code, sentence }: FieldFault, language: Language) => ({
  path,
  code,
  detail: sentence[language],
});

const statusOfFailure = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode, code = '', message = '' } = error as { statusCode?: number; code?: string; message?: string };
  if (statusCode !== undefined && statusCode >= 400) return statusCode;
  // Classes 08, 53 and 57P of SQLSTATE and socket errors: the database is away, full or coming back.
  const away =
    /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT)/u.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect/u.test(message);
  return away ? 503 : 500;
};
