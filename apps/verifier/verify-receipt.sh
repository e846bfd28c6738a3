#!/bin/sh
# Kiểm một biên nhận .tlog-proof chỉ với sh và openssl (1.1.1 trở lên) / verifies one receipt with sh and openssl alone:
#
#   sh verify-receipt.sh <tệp mục / entry file> <tệp biên nhận / receipt file> <vkey> [<origin>]
#
# The entry file has the entry's bytes exactly as they are in the log, without a newline after them. Checked are the leaf hash
# of those bytes, the inclusion path to the root of the checkpoint (RFC 6962), and the log's Ed25519 signature on it (C2SP
# signed-note) under the key given. With an origin, the checkpoint must be of that log. Exit status 0 only if all of it holds.
set -eu
LC_ALL=C
export LC_ALL

refuse() { # vi, en
  printf 'KHÔNG ĐÚNG: %s\nREFUSED: %s\n' "$1" "$2" >&2
  exit 1
}

[ $# -ge 3 ] && [ $# -le 4 ] || {
  echo 'sh verify-receipt.sh <entry file> <receipt file> <vkey> [<origin>]' >&2
  exit 2
}
entry=$1 receipt=$2 vkey=$3 wanted=${4:-}
command -v openssl >/dev/null || refuse 'máy này không có openssl' 'this machine has no openssl'
[ -f "$entry" ] && [ -r "$entry" ] || refuse "không đọc được $entry" "$entry cannot be read"
[ -f "$receipt" ] && [ -r "$receipt" ] || refuse "không đọc được $receipt" "$receipt cannot be read"
# An entry has at most 65 535 bytes and a receipt a few thousand: what is larger is not read at all.
[ "$(head -c 65536 <"$entry" | wc -c)" -le 65535 ] || refuse "$entry quá dài" "$entry is too long for an entry"
[ "$(head -c 100001 <"$receipt" | wc -c)" -le 100000 ] || refuse "$receipt quá dài" "$receipt is too long for a receipt"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

sha() { openssl dgst -sha256 -binary; }
decode() { openssl base64 -d -A 2>/dev/null; }
size_of() { wc -c <"$1" | tr -d ' '; }
malformed() { refuse 'không đọc được biên nhận' 'the receipt cannot be read'; }

# UTF-8 without control characters whose last line ends: `read` would pass over a NUL and leave out what follows the last line.
is_text() { # file
  od -An -v -tu1 "$1" | awk '
    { for (i = 1; i <= NF; i++) {
        byte = $i + 0
        if (more) { if (byte < low || byte > high) bad = 1; more--; low = 128; high = 191; continue }
        low = 128; high = 191
        if (byte < 32 && byte != 10) bad = 1
        else if (byte < 128) more = 0
        else if (byte < 194 || byte > 244) bad = 1
        else if (byte < 224) more = 1
        else if (byte < 240) { more = 2; if (byte == 224) low = 160; if (byte == 237) high = 159 }
        else { more = 3; if (byte == 240) low = 144; if (byte == 244) high = 143 }
      } }
    END { exit bad || more || byte != 10 }'
}

# Base64 in its one spelling: the last character carries no bits that no byte takes.
is_base64() {
  case $1 in '' | *[!A-Za-z0-9+/=]*) return 1 ;; esac
  case ${1%=} in *=?*) return 1 ;; esac
  [ $((${#1} % 4)) -eq 0 ] || return 1
  case $1 in
    *[AQgw]==) ;;
    *==) return 1 ;;
    *[AEIMQUYcgkosw048]=) ;;
    *=) return 1 ;;
  esac
}

# Base64 of exactly so many bytes into a file.
bytes_of() { # text, bytes, file
  is_base64 "$1" && printf '%s' "$1" | decode >"$3" && [ "$(size_of "$3")" -eq "$2" ] || malformed
}

# Unicode spaces, which no name of a key has.
spaces=$(printf '\302\205 \302\240 \341\232\200 \342\200\250 \342\200\251 \342\200\257 \342\201\237 \343\200\200'
  for last in 200 201 202 203 204 205 206 207 210 211 212; do printf " \\342\\200\\$last"; done)

# A line of a signature: a dash, a name, and base64 of a key id, 4 bytes, with at least one more.
is_signature() {
  case $1 in '— '*' '*) ;; *) return 1 ;; esac
  signature_rest=${1#— }
  signature_name=${signature_rest%% *}
  case $signature_name in '' | *+*) return 1 ;; esac
  for space in $spaces; do
    case $signature_name in *"$space"*) return 1 ;; esac
  done
  signature_base64=${signature_rest#"$signature_name "}
  is_base64 "$signature_base64" && [ ${#signature_base64} -ge 8 ] || return 1
  case $signature_base64 in ??????==) return 1 ;; esac
}

is_number() { # at most 18 digits: what the arithmetic of every shell holds
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  case $1 in 0) return 0 ;; 0*) return 1 ;; esac
  [ ${#1} -le 18 ]
}

is_text "$receipt" || malformed

# The receipt: first line, index, hashes, an empty line, the checkpoint.
{
  IFS= read -r line || malformed
  [ "$line" = 'c2sp.org/tlog-proof@v1' ] || malformed
  IFS= read -r line || malformed
  case $line in
    'extra '*)
      is_base64 "${line#extra }" || malformed
      IFS= read -r line || malformed
      ;;
  esac
  case $line in 'index '*) index=${line#index } ;; *) malformed ;; esac
  is_number "$index" || malformed
  count=0
  while IFS= read -r line && [ -n "$line" ]; do
    [ "$count" -lt 64 ] || malformed
    bytes_of "$line" 32 "$work/path.$count"
    count=$((count + 1))
  done
  cat >"$work/note"
} <"$receipt"

# The checkpoint: its text ends before the last empty line, signatures follow.
: >"$work/text"
signatures=0 lines=0 signers=0
while IFS= read -r line; do
  if [ "$signatures" -eq 1 ]; then
    signers=$((signers + 1))
    is_signature "$line" && [ "$signers" -le 100 ] || malformed
    printf '%s\n' "$line" >>"$work/signatures"
  elif [ -z "$line" ]; then
    signatures=1
  else
    lines=$((lines + 1))
    case $lines in 1) origin=$line ;; 2) size=$line ;; 3) root=$line ;; esac
    printf '%s\n' "$line" >>"$work/text"
  fi
done <"$work/note"
[ "$signatures" -eq 1 ] && [ "$lines" -ge 3 ] && [ -s "$work/signatures" ] || malformed
is_number "$size" || malformed
bytes_of "$root" 32 "$work/root"
[ -z "$wanted" ] || [ "$origin" = "$wanted" ] || refuse "điểm kiểm là của sổ $origin" "the checkpoint is of the log $origin"
[ "$index" -lt "$size" ] || refuse "cây có $size mục, không có mục thứ $index" "a tree of $size entries has no index $index"

# The signature: base64 of the key id, 4 bytes, and 64 bytes of Ed25519 over the text.
key_name=${vkey%%+*}
key_rest=${vkey#*+}
key_id=${key_rest%%+*}
bad_key() { refuse 'không đọc được khóa' 'the key cannot be read'; }
[ "$key_name" != "$vkey" ] && [ "$key_id" != "$key_rest" ] && [ ${#key_id} -eq 8 ] || bad_key
is_base64 "${key_rest#*+}" && printf '%s' "${key_rest#*+}" | decode >"$work/key" || bad_key
[ "$(size_of "$work/key")" -eq 33 ] || bad_key
printf '\001' >"$work/algorithm"
head -c 1 "$work/key" | cmp -s - "$work/algorithm" || bad_key
id=$({ printf '%s\n' "$key_name"; cat "$work/key"; } | sha | head -c 4 | openssl base64 -A)
# The id in the key must be the key's own: what it names is what is looked for in the note.
[ "$({ printf '%s\n' "$key_name"; cat "$work/key"; } | openssl dgst -sha256 | sed 's/^.*= *//' | cut -c1-8)" = "$key_id" ] || bad_key
{ # SubjectPublicKeyInfo of Ed25519 (RFC 8410): a fixed beginning and the 32 bytes of the key.
  printf '\060\052\060\005\006\003\053\145\160\003\041\000'
  tail -c 32 "$work/key"
} >"$work/key.der"
openssl pkey -pubin -inform DER -in "$work/key.der" -out "$work/key.pem" 2>/dev/null || bad_key

signed=0
while IFS= read -r line; do
  case $line in "— $key_name "*) ;; *) continue ;; esac
  printf '%s' "${line#"— $key_name "}" | decode >"$work/signature" || malformed
  [ "$(head -c 4 "$work/signature" | openssl base64 -A)" = "$id" ] || continue
  [ "$(size_of "$work/signature")" -eq 68 ] || malformed
  tail -c 64 "$work/signature" >"$work/signature.raw"
  openssl pkeyutl -verify -pubin -inkey "$work/key.pem" -rawin -in "$work/text" -sigfile "$work/signature.raw" >/dev/null 2>&1 ||
    refuse "chữ ký của $key_name sai" "the signature by $key_name is wrong"
  signed=1
done <"$work/signatures"
[ "$signed" -eq 1 ] || refuse "khóa $key_name+$key_id không ký điểm kiểm" "$key_name+$key_id has not signed the checkpoint"

# The way from the leaf to the root (RFC 9162, 2.1.3.2).
{ printf '\000'; cat "$entry"; } | sha >"$work/hash"
at=$index last=$((size - 1)) step=0
while [ "$step" -lt "$count" ]; do
  [ "$last" -gt 0 ] || refuse 'chứng minh thừa mã băm' 'the proof has a hash too many'
  if [ $((at % 2)) -eq 1 ] || [ "$at" -eq "$last" ]; then
    { printf '\001'; cat "$work/path.$step" "$work/hash"; } | sha >"$work/next"
    while [ $((at % 2)) -eq 0 ] && [ "$at" -ne 0 ]; do at=$((at / 2)) last=$((last / 2)); done
  else
    { printf '\001'; cat "$work/hash" "$work/path.$step"; } | sha >"$work/next"
  fi
  mv "$work/next" "$work/hash"
  at=$((at / 2)) last=$((last / 2)) step=$((step + 1))
done
[ "$last" -eq 0 ] || refuse 'chứng minh thiếu mã băm' 'a hash is missing from the proof'
cmp -s "$work/hash" "$work/root" || refuse 'mục này không ở đó trong sổ' 'this entry is not there in the log'

printf 'ĐÚNG: mục số %s của sổ %s (%s mục), có chữ ký của %s\n' "$((index + 1))" "$origin" "$size" "$key_name+$key_id"
printf 'VERIFIED: entry %s of the log %s (%s entries), signed by %s\n' "$((index + 1))" "$origin" "$size" "$key_name+$key_id"
