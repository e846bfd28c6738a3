import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { settingsFrom, StartRefused } from '#libs/platform';

describe('settings', () => {
  test('need nothing: the embedded database in .data, port 3000, the demonstration on', () => {
    expect(settingsFrom({})).toEqual({
      port: 3000,
      dataDir: resolve('.data'),
      databaseUrl: undefined,
      redisUrl: undefined,
      logLevel: 'warn',
      demonstration: true,
      logName: 'htx-journal.local',
      notaryUrl: undefined,
      logPolicy: undefined,
      personKeyFile: undefined,
      webhooksPrivately: false,
      secureCookies: false,
    });
  });

  test('are read from the environment', () => {
    const environment = {
      PORT: '8080',
      DATA_DIR: '/srv/htx',
      DATABASE_URL: 'postgres://a/b',
      REDIS_URL: 'redis://a',
      LOG_LEVEL: 'debug',
      DEMONSTRATION: 'off',
      LOG_NAME: 'htx.example',
      NOTARY_URL: 'http://notary:3011/',
      LOG_POLICY: '/etc/htx/policy',
      PERSON_KEY_FILE: '/run/secrets/person-key',
      WEBHOOKS_PRIVATELY: 'on',
      SECURE_COOKIES: 'on',
    };
    expect(settingsFrom(environment)).toEqual({
      port: 8080,
      dataDir: '/srv/htx',
      databaseUrl: 'postgres://a/b',
      redisUrl: 'redis://a',
      logLevel: 'debug',
      demonstration: false,
      logName: 'htx.example',
      notaryUrl: 'http://notary:3011',
      logPolicy: '/etc/htx/policy',
      personKeyFile: '/run/secrets/person-key',
      webhooksPrivately: true,
      secureCookies: true,
    });
  });

  test('left empty are as if left out', () => {
    expect(settingsFrom({ PORT: '', DATA_DIR: '', DATABASE_URL: '', REDIS_URL: '', LOG_LEVEL: '' })).toEqual(
      settingsFrom({}),
    );
  });

  test.each(['three thousand', '-1', '65536', '80.5', 'NaN', '80 '.repeat(2)])(
    'the port “%s” is refused in one sentence',
    (PORT) => {
      expect(() => settingsFrom({ PORT })).toThrow(StartRefused);
      expect(() => settingsFrom({ PORT })).toThrow(`PORT must be a number from 0 to 65535, not "${PORT}".`);
    },
  );

  test('a log level that does not exist is refused, and those that do are named', () => {
    expect(() => settingsFrom({ LOG_LEVEL: 'loud' })).toThrow(
      'LOG_LEVEL must be one of fatal, error, warn, info, debug.',
    );
  });
});
