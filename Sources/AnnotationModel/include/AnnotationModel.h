#ifndef ANNOTATION_MODEL_H
#define ANNOTATION_MODEL_H

#include <stddef.h>
#include <stdint.h>

extern const uint8_t annotation_model_bytes[];
extern const size_t annotation_model_byte_count;

/// The tables, as `quoth-dev train` writes them; see README.md beside the sources. Aligned to 64 bytes.
static inline const uint8_t *annotation_model(void) { return annotation_model_bytes; }

/// The number of bytes of the tables.
static inline size_t annotation_model_size(void) { return annotation_model_byte_count; }

#endif
