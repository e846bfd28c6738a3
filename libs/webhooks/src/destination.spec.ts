import { describe, expect, test } from '@jest/globals';
import { destinationOf, isPublic, publicLookup } from './destination.js';

describe('an address of the public Internet', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '203.0.114.1',
    '172.15.255.255',
    '172.32.0.1',
    '2606:4700:4700::1111',
    '2a00:1450::1',
  ])('%s is one', (ip) => expect(isPublic(ip)).toBe(true));
  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.2.1',
    '192.168.1.1',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::a00:1',
    '2002:7f00:1::1',
    '2001:db8::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'localhost',
    '',
  ])('%s is none', (ip) => expect(isPublic(ip)).toBe(false));
});

describe('what is typed as an address', () => {
  test('is taken as it will be sent to', () => {
    expect(destinationOf('https://nhan.example.vn:8443/htx?x=1', false).href).toBe(
      'https://nhan.example.vn:8443/htx?x=1',
    );
    expect(destinationOf('http://127.0.0.1:9000/', true).href).toBe('http://127.0.0.1:9000/');
  });
  test.each([
    'http://nhan.example.vn/',
    'ftp://nhan.example.vn/',
    'https://ai:mat-khau@nhan.example.vn/',
    'https://nhan.example.vn/#phan',
    'javascript:alert(1)',
    'nhan.example.vn',
    '',
    `https://nhan.example.vn/${'a'.repeat(500)}`,
  ])('is refused: %s', (typed) =>
    expect(() => destinationOf(typed, false)).toThrow(expect.objectContaining({ code: 'WEBHOOK_ADDRESS' })),
  );
  // However a number is written, a URL holds it in one way.
  test.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://017700000001/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
  ])('is refused where it is a number of the own network: %s', (typed) =>
    expect(() => destinationOf(typed, false)).toThrow(expect.objectContaining({ code: 'WEBHOOK_ADDRESS_PRIVATE' })),
  );
});

test('a name that leads into the own network is not looked up for a connection', async () => {
  const found = (all: boolean) =>
    new Promise((resolve) => publicLookup('localhost', { all }, (error, address) => resolve(error ?? address)));
  for (const all of [true, false]) expect(await found(all)).toMatchObject({ code: 'WEBHOOK_ADDRESS_PRIVATE' });
});
