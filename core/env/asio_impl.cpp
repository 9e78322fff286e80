// The one translation unit that holds the bodies of Asio (BOOST_ASIO_SEPARATE_COMPILATION is set
// for all of core).
#include <boost/asio/impl/src.hpp>
