#include "env/workers.h"

#include <new>

namespace cairn::env {

Error error_of(const std::exception_ptr& thrown) {
  try {
    std::rethrow_exception(thrown);
  } catch (const std::bad_alloc&) {
    return {ErrorCode::limit, "not enough memory"};
  } catch (const std::exception& failure) {
    return {ErrorCode::io, failure.what()};
  } catch (...) {
    return {ErrorCode::io, "an unknown failure"};
  }
}

}  // namespace cairn::env
