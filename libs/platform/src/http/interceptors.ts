import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import type { Receipt } from '#libs/kernel';

interface Reply {
  header(name: string, value: string): unknown;
}

/** Gives a receipt's or a record's version as its ETag, and bigint as digits. */
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<Reply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        const version = (answer as Partial<Receipt> | null | undefined)?.version;
        if (typeof version === 'number') reply.header('ETag', `"${version}"`);
        return jsonSafe(answer);
      }),
    );
  }
}

const jsonSafe = (value: unknown): unknown => {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(jsonSafe);
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value) || 'pipe' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, jsonSafe(member)]));
};
