import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refusals } from '#libs/kernel';

/** More than twenty thousand rows ever took. */
export const uploadBytesMax = 20 * 1024 * 1024;

const reject = refusals({
  UPLOAD_TOO_LARGE: {
    vi: 'Tệp lớn hơn {most} MB nên không được nhận. Hãy chia tệp thành nhiều tệp nhỏ.',
    en: 'The file is larger than {most} MB and was not taken. Divide it into smaller ones.',
    nature: 'input',
  },
  UPLOAD_EMPTY: {
    vi: 'Tệp trống.',
    en: 'The file is empty.',
    nature: 'input',
  },
  UPLOAD_NOT_A_FILE: {
    vi: 'Hãy gửi nội dung tệp với kiểu application/octet-stream.',
    en: 'Send the bytes of the file as application/octet-stream.',
    nature: 'input',
  },
});

export interface UploadedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Writes what is sent into a file of its own, hashed on the way, for as long as `use` takes; refused as soon as it is too large. */
export const withUpload = async <T>(body: unknown, use: (file: UploadedFile) => Promise<T>): Promise<T> => {
  if (!(body instanceof Readable)) throw reject('UPLOAD_NOT_A_FILE');
  const folder = await mkdtemp(join(tmpdir(), 'htx-import-'));
  try {
    const path = join(folder, 'sheet');
    const sha256 = createHash('sha256');
    let bytes = 0;
    const counting = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.length;
        if (bytes > uploadBytesMax) return done(reject('UPLOAD_TOO_LARGE', { most: uploadBytesMax / 2 ** 20 }));
        sha256.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(body, counting, createWriteStream(path));
    if (!bytes) throw reject('UPLOAD_EMPTY');
    return await use({ path, sha256: sha256.digest('hex'), bytes });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
