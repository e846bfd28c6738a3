import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { refusals } from '#libs/kernel';
import { OpenToAll } from '#libs/access/http';
import { Text } from '#libs/platform/http';

const reject = refusals({
  TOOL_UNKNOWN: {
    vi: 'Không có chương trình kiểm {tool}. Có: {known}.',
    en: 'There is no verifier {tool}. There are: {known}.',
    nature: 'missing',
  },
});

const tools = ['verify.mjs', 'verify.html', 'verify-receipt.sh'];
/** Built beside the API by `npm run build`. */
const folder = new URL('../../verifier/', import.meta.url);

class ToolParams {
  @Text({ max: 100, description: 'verify-receipt.sh' }) tool!: string;
}

/** What verifies packages and receipts without us, for anybody to take away. */
@ApiTags('journal')
@Controller()
export class VerifierController {
  /** A verifier as a file: for Node, for a browser, or for sh and openssl. */
  @Get('verifiers/:tool')
  @OpenToAll()
  @Header('content-type', 'application/octet-stream')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  tool(@Param() { tool }: ToolParams): Promise<Buffer> {
    if (!tools.includes(tool)) throw reject('TOOL_UNKNOWN', { tool, known: tools.join(', ') });
    return readFile(fileURLToPath(new URL(tool, folder)));
  }
}
