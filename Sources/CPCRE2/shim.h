#pragma once
#include <limits.h>
#include <stddef.h>
#include <stdint.h>

// pcre2.h includes stdlib.h for nothing but size_t, and a second copy of its types clashes with Swift's Glibc module.
#pragma push_macro("_STDLIB_H")
#define _STDLIB_H 1
// Patterns and texts are UTF-8.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#pragma pop_macro("_STDLIB_H")
