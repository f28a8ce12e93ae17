#include "AnnotationModel.h"

// Aligned, so that its numbers can be read in place and rows do not straddle cache lines.
const _Alignas(64) uint8_t annotation_model_bytes[] = {
#embed "model.bin"
};

const size_t annotation_model_byte_count = sizeof annotation_model_bytes;
