#pragma once

#include <stddef.h>
#include <stdint.h>

/// Up to eight kinds of byte pairs to look for. A kind is a set of first bytes and a set of second bytes, each held as
/// the set of its low and of its high halves: so a few bytes more than were allowed may pass.
///
/// All zeros: no pair. One table look-up for 16 or 32 bytes at a time tells for each byte the kinds that it may belong to
/// (Teddy in Hyperscan, Langdale 2015).
struct quoth_byte_scan {
    /// For each low half of a first byte, then for each high half, the kinds as bits.
    uint8_t first[32];
    /// The same for second bytes.
    uint8_t second[32];
};

/// Lets a byte begin a pair of kind `kind`, 0 to 7.
void quoth_byte_scan_allow_first(struct quoth_byte_scan *scan, int kind, uint8_t byte);

/// Lets a byte end a pair of kind `kind`, 0 to 7.
void quoth_byte_scan_allow_second(struct quoth_byte_scan *scan, int kind, uint8_t byte);

/// The first place from `from` on where a pair may begin; `count` where there is none. The last byte of all, with
/// nothing behind it, is taken for a pair where it may be a first byte.
size_t quoth_byte_scan_next(const struct quoth_byte_scan *scan, const uint8_t *bytes, size_t from, size_t count);

/// The same one byte at a time: what processors without AVX2 get. For tests.
size_t quoth_byte_scan_next_plain(const struct quoth_byte_scan *scan, const uint8_t *bytes, size_t from, size_t count);
