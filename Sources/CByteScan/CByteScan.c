#include "CByteScan.h"

static void allow(uint8_t halves[32], int kind, uint8_t byte) {
    uint8_t bit = (uint8_t)(1u << kind);
    halves[byte & 15] |= bit;
    halves[16 + (byte >> 4)] |= bit;
}

void quoth_byte_scan_allow_first(struct quoth_byte_scan *scan, int kind, uint8_t byte) {
    allow(scan->first, kind, byte);
}

void quoth_byte_scan_allow_second(struct quoth_byte_scan *scan, int kind, uint8_t byte) {
    allow(scan->second, kind, byte);
}

static inline uint8_t kinds(const uint8_t halves[32], uint8_t byte) {
    return halves[byte & 15] & halves[16 + (byte >> 4)];
}

size_t quoth_byte_scan_next_plain(const struct quoth_byte_scan *scan, const uint8_t *bytes, size_t from, size_t count) {
    for (size_t place = from; place < count; place++) {
        uint8_t first = kinds(scan->first, bytes[place]);
        if (!first) continue;
        if (place + 1 == count || (first & kinds(scan->second, bytes[place + 1]))) return place;
    }
    return count;
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static inline __m256i table(const uint8_t halves[16]) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)halves));
}

__attribute__((target("avx2"))) static size_t next_avx2(
    const struct quoth_byte_scan *scan, const uint8_t *bytes, size_t from, size_t count) {
    const __m256i low1 = table(scan->first), high1 = table(scan->first + 16);
    const __m256i low2 = table(scan->second), high2 = table(scan->second + 16);
    const __m256i half = _mm256_set1_epi8(15);
    size_t place = from;
    // One byte more than 32, for the last pair's second.
    for (; place + 33 <= count; place += 32) {
        __m256i one = _mm256_loadu_si256((const __m256i *)(bytes + place));
        __m256i two = _mm256_loadu_si256((const __m256i *)(bytes + place + 1));
        __m256i first = _mm256_and_si256(
            _mm256_shuffle_epi8(low1, _mm256_and_si256(one, half)),
            _mm256_shuffle_epi8(high1, _mm256_and_si256(_mm256_srli_epi16(one, 4), half)));
        __m256i second = _mm256_and_si256(
            _mm256_shuffle_epi8(low2, _mm256_and_si256(two, half)),
            _mm256_shuffle_epi8(high2, _mm256_and_si256(_mm256_srli_epi16(two, 4), half)));
        __m256i none = _mm256_cmpeq_epi8(_mm256_and_si256(first, second), _mm256_setzero_si256());
        uint32_t pairs = ~(uint32_t)_mm256_movemask_epi8(none);
        if (pairs) return place + (size_t)__builtin_ctz(pairs);
    }
    return quoth_byte_scan_next_plain(scan, bytes, place, count);
}

size_t quoth_byte_scan_next(const struct quoth_byte_scan *scan, const uint8_t *bytes, size_t from, size_t count) {
    return __builtin_cpu_supports("avx2") ? next_avx2(scan, bytes, from, count)
                                          : quoth_byte_scan_next_plain(scan, bytes, from, count);
}
#else
size_t quoth_byte_scan_next(const struct quoth_byte_scan *scan, const uint8_t *bytes, size_t from, size_t count) {
    return quoth_byte_scan_next_plain(scan, bytes, from, count);
}
#endif
