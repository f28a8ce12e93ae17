#ifndef ANNOTATION_MODEL_H
#define ANNOTATION_MODEL_H

#include <stddef.h>
#include <stdint.h>

/// The table of names and words, as `quoth-dev lexicon` writes it; see README.md beside the sources.
const uint8_t *annotation_lexicon(void);

/// The number of bytes of that table.
size_t annotation_lexicon_size(void);

#endif
