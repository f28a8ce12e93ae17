#pragma once

#include <stddef.h>

/// A file compiled into the program.
struct quoth_bundled_file {
    /// Its path in the project, without `Fixtures/`.
    const char *name;
    const unsigned char *bytes;
    size_t length;
};

/// The number of files.
size_t quoth_bundled_count(void);

/// The file at an index below the count, in the order of the names.
struct quoth_bundled_file quoth_bundled_at(size_t index);
