#include "AnnotationModel.h"

// Aligned, so that its 32-bit numbers can be read in place.
static const _Alignas(8) uint8_t lexicon[] = {
#embed "lexicon.bin"
};

const uint8_t *annotation_lexicon(void) { return lexicon; }

size_t annotation_lexicon_size(void) { return sizeof lexicon; }
