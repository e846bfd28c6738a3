import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { refusals } from '#libs/kernel';

const addressLengthMax = 500;

export const rejectAddress = refusals({
  WEBHOOK_ADDRESS: {
    vi: 'Địa chỉ nhận phải là https://…, không có tên đăng nhập, mật khẩu hay phần sau dấu #.',
    en: 'The address must be https://…, without a name, a password or a part after #.',
  },
  WEBHOOK_ADDRESS_PRIVATE: {
    vi: 'Địa chỉ nhận {host} nằm trong mạng nội bộ; máy chủ này không gửi vào đó.',
    en: 'The address {host} lies in a private network; this server does not send there.',
  },
});

/**
 * Networks that are no place of the public Internet, from the registries of special-purpose addresses (RFC 6890 and its
 * updates). Addresses of IPv6 that carry one of IPv4 are among them: behind them stands the same network.
 */
/** One list a version: a list would find every address of IPv4 among those that IPv6 maps. */
const reserved = { 4: new BlockList(), 6: new BlockList() };
for (const network of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/3', // Unspecified, loopback, mapped and translated IPv4: all that begins with three zero bits.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '4000::/2', // What nobody has been given: public addresses are 2000::/3.
  '8000::/1', // Unique local, link-local and multicast among them.
]) {
  const [first, bits] = network.split('/') as [string, string];
  const version = isIP(first) as 4 | 6;
  reserved[version].addSubnet(first, Number(bits), `ipv${version}`);
}

/** Whether an address is one of the public Internet. */
export const isPublic = (ip: string): boolean => {
  const version = isIP(ip) as 0 | 4 | 6;
  // A zone, as in fe80::1%eth0, means an address of one wire.
  return version !== 0 && !ip.includes('%') && !reserved[version].check(ip, `ipv${version}`);
};

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/gu, '');

/**
 * An address somebody typed, as it will be sent to.
 * @param privately whether this server may send into its own network; then plain http is let through as well
 * @throws WEBHOOK_ADDRESS, WEBHOOK_ADDRESS_PRIVATE
 */
export const destinationOf = (typed: string, privately: boolean): URL => {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const schemes = privately ? ['https:', 'http:'] : ['https:'];
  if (
    !url ||
    typed.length > addressLengthMax ||
    !schemes.includes(url.protocol) ||
    url.username ||
    url.password ||
    url.hash
  )
    throw rejectAddress('WEBHOOK_ADDRESS', {}, 'address');
  const host = hostOf(url);
  // A host that is a number is never looked up, so it is looked at here.
  if (!privately && isIP(host) && !isPublic(host)) throw rejectAddress('WEBHOOK_ADDRESS_PRIVATE', { host }, 'address');
  return url;
};

/**
 * Looks a name up for one connection: the addresses it may use are those looked at, so a name that means another place a moment
 * later leads nowhere else. One private address among them is enough to refuse the name.
 */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0);
    const hidden = addresses.find(({ address }) => !isPublic(address));
    if (hidden || !addresses[0])
      return done(rejectAddress('WEBHOOK_ADDRESS_PRIVATE', { host: hostname }) as NodeJS.ErrnoException, '', 0);
    if (options.all) return done(null, addresses);
    done(null, addresses[0].address, addresses[0].family);
  });
};
