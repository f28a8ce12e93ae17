#pragma once
// expat.h includes stdlib.h and uses nothing of it; taken into this module, its types would be declared here a second
// time, and differ from Glibc's.
#include <stddef.h>
#define _STDLIB_H 1
#include <expat.h>
#undef _STDLIB_H
