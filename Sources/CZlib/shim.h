#pragma once
#include <zlib.h>

// A macro that Swift can't see: 15 bits of window, and 16 for the gzip format alone.
static inline int quoth_gunzip_begin(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
