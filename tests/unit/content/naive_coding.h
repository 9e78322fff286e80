// Reed-Solomon as the README of core/content words it, a bit at a time, to check the real one. It
// shares no code with it.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "base/bytes.h"

namespace cairn::test {

using Row = std::vector<std::uint8_t>;
using Matrix = std::vector<Row>;

// In GF(2^8) with the polynomial 0x11d.
inline std::uint8_t naive_multiply(unsigned a, unsigned b) {
  unsigned product = 0;
  for (unsigned bit = 0; bit < 8; ++bit) {
    if ((b >> bit & 1U) != 0) product ^= a << bit;
  }
  for (unsigned bit = 14; bit >= 8; --bit) {
    if ((product >> bit & 1U) != 0) product ^= 0x11dU << (bit - 8);
  }
  return static_cast<std::uint8_t>(product);
}

inline std::uint8_t naive_inverse(unsigned a) {
  // a^254, since a^255 = 1.
  unsigned power = 1;
  for (int i = 0; i < 254; ++i) power = naive_multiply(power, a);
  return static_cast<std::uint8_t>(power);
}

inline Matrix naive_product(const Matrix& a, const Matrix& b) {
  Matrix out(a.size(), Row(b.front().size()));
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < b.front().size(); ++j) {
      for (std::size_t n = 0; n < b.size(); ++n) out[i][j] ^= naive_multiply(a[i][n], b[n][j]);
    }
  }
  return out;
}

// By Gauss and Jordan; the matrix must have an inverse.
inline Matrix naive_inverse_of(Matrix a) {
  const auto n = a.size();
  Matrix inverse(n, Row(n));
  for (std::size_t i = 0; i < n; ++i) inverse[i][i] = 1;
  for (std::size_t column = 0; column < n; ++column) {
    auto pivot = column;
    while (a[pivot][column] == 0) ++pivot;
    std::swap(a[pivot], a[column]);
    std::swap(inverse[pivot], inverse[column]);
    const auto scale = naive_inverse(a[column][column]);
    for (std::size_t j = 0; j < n; ++j) {
      a[column][j] = naive_multiply(a[column][j], scale);
      inverse[column][j] = naive_multiply(inverse[column][j], scale);
    }
    for (std::size_t i = 0; i < n; ++i) {
      const auto factor = a[i][column];
      if (i == column || factor == 0) continue;
      for (std::size_t j = 0; j < n; ++j) {
        a[i][j] ^= naive_multiply(factor, a[column][j]);
        inverse[i][j] ^= naive_multiply(factor, inverse[column][j]);
      }
    }
  }
  return inverse;
}

inline Matrix naive_coding_matrix(std::size_t k, std::size_t m) {
  if (m == 0) return {};
  Matrix vandermonde(k + m, Row(k));
  for (std::size_t i = 0; i < k + m; ++i) {
    unsigned power = 1;
    for (std::size_t j = 0; j < k; ++j) {
      vandermonde[i][j] = static_cast<std::uint8_t>(power);
      power = naive_multiply(power, static_cast<unsigned>(i));
    }
  }
  vandermonde.back() = Row(k);
  vandermonde.back().back() = 1;

  const auto split = vandermonde.begin() + static_cast<std::ptrdiff_t>(k);
  auto coding = naive_product(Matrix(split, vandermonde.end()),
                              naive_inverse_of(Matrix(vandermonde.begin(), split)));
  for (std::size_t j = 0; j < k; ++j) {
    const auto scale = naive_inverse(coding[0][j]);
    for (auto& row : coding) row[j] = naive_multiply(row[j], scale);
  }
  for (auto& row : coding) {
    const auto scale = naive_inverse(row[0]);
    for (auto& entry : row) entry = naive_multiply(entry, scale);
  }
  return coding;
}

inline std::vector<Bytes> naive_parity(std::size_t m, const std::vector<Bytes>& data) {
  const auto coding = naive_coding_matrix(data.size(), m);
  std::vector<Bytes> parity(m, Bytes(data.front().size()));
  for (std::size_t i = 0; i < m; ++i) {
    for (std::size_t j = 0; j < data.size(); ++j) {
      for (std::size_t at = 0; at < data[j].size(); ++at) {
        parity[i][at] ^= naive_multiply(coding[i][j], data[j][at]);
      }
    }
  }
  return parity;
}

}  // namespace cairn::test
