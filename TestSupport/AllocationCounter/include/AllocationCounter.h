#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

#include <stdbool.h>

/// Whether allocations are counted here: with glibc, and without a sanitizer that replaces malloc itself.
bool allocation_counter_works(void);

/// The number of allocations that this thread has made so far.
long allocation_count(void);

#endif
