#pragma once

#include "core/storage/migrations.h"

#include <span>

namespace motcua {

/// Every step of the database file's schema, in order. Journal tables never change again; the
/// others are caches that a later step may drop and refold.
std::span<const Migration> schemaMigrations();

} // namespace motcua
