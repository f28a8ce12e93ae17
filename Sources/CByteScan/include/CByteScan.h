#pragma once

#include <stddef.h>
#include <stdint.h>

/// Up to eight kinds of three bytes in a row to look for. A kind is a set of first bytes, one of second and one of third
/// bytes, each held as the set of its low and of its high halves: so a few bytes more than were allowed may pass.
///
/// All zeros: nothing. Table look-ups for 32 bytes at a time tell for each byte the kinds that it may belong to (Teddy in
/// Hyperscan, Langdale 2015).
struct quoth_byte_scan {
    /// For the first, the second and the third byte: for each low half, then for each high half, the kinds as bits.
    uint8_t halves[3][32];
};

/// Lets a byte stand at `place`, 0 to 2, in kind `kind`, 0 to 7.
void quoth_byte_scan_allow(struct quoth_byte_scan *scan, int kind, int place, uint8_t byte);

/// The first place from `from` on where three bytes of a kind may begin; `count` where there is none. What would be past
/// the end may be any byte.
size_t quoth_byte_scan_next(const struct quoth_byte_scan *scan, const uint8_t *bytes, size_t from, size_t count);

/// The same one byte at a time: what processors without AVX2 get. For tests.
size_t quoth_byte_scan_next_plain(const struct quoth_byte_scan *scan, const uint8_t *bytes, size_t from, size_t count);
