#include "CByteScan.h"

void quoth_byte_scan_allow(struct quoth_byte_scan *scan, int kind, int place, uint8_t byte) {
    uint8_t bit = (uint8_t)(1u << kind);
    scan->halves[place][byte & 15] |= bit;
    scan->halves[place][16 + (byte >> 4)] |= bit;
}

static inline uint8_t kinds(const uint8_t halves[32], uint8_t byte) {
    return halves[byte & 15] & halves[16 + (byte >> 4)];
}

size_t quoth_byte_scan_next_plain(const struct quoth_byte_scan *scan, const uint8_t *bytes, size_t from, size_t count) {
    for (size_t place = from; place < count; place++) {
        uint8_t found = kinds(scan->halves[0], bytes[place]);
        if (found && place + 1 < count) found &= kinds(scan->halves[1], bytes[place + 1]);
        if (found && place + 2 < count) found &= kinds(scan->halves[2], bytes[place + 2]);
        if (found) return place;
    }
    return count;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))

AVX2 static inline __m256i table(const uint8_t halves[16]) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)halves));
}

AVX2 static inline __m256i kinds_of_32(__m256i low, __m256i high, const uint8_t *bytes) {
    const __m256i half = _mm256_set1_epi8(15);
    __m256i loaded = _mm256_loadu_si256((const __m256i *)bytes);
    return _mm256_and_si256(
        _mm256_shuffle_epi8(low, _mm256_and_si256(loaded, half)),
        _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(loaded, 4), half)));
}

AVX2 static size_t next_avx2(
    const struct quoth_byte_scan *scan, const uint8_t *bytes, size_t from, size_t count) {
    const __m256i low1 = table(scan->halves[0]), high1 = table(scan->halves[0] + 16);
    const __m256i low2 = table(scan->halves[1]), high2 = table(scan->halves[1] + 16);
    const __m256i low3 = table(scan->halves[2]), high3 = table(scan->halves[2] + 16);
    size_t place = from;
    // Two bytes more than 32, for the last one's second and third.
    for (; place + 34 <= count; place += 32) {
        __m256i found = _mm256_and_si256(
            _mm256_and_si256(kinds_of_32(low1, high1, bytes + place), kinds_of_32(low2, high2, bytes + place + 1)),
            kinds_of_32(low3, high3, bytes + place + 2));
        uint32_t none = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(found, _mm256_setzero_si256()));
        if (~none) return place + (size_t)__builtin_ctz(~none);
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
