// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace kring {

/// Why an operation at the door of core did not happen. The sentence is for the person at the screen, in
/// the program's language; the reason is for the code that decides what to do next.
struct Failure
{
    enum class Reason {
        Refused,  ///< a rule says no: nothing wrong with the file
        Busy,     ///< another program is writing; try again, the text is still in the field
        Conflict, ///< the row is no longer what it was when the edit began
        ReadOnly,
        DiskFull,
        Damaged,
        Invalid, ///< input that does not follow its format
        Failed,
    };

    Reason reason = Reason::Failed;
    QString sentence;

    bool operator==(const Failure&) const = default;
};

/// Thrown inside core for what ends an operation; caught once, at core's door, and turned into an Outcome.
struct FailureError
{
    Failure failure;
};

[[noreturn]] inline void fail(Failure::Reason reason, const QString& sentence)
{
    throw FailureError{{reason, sentence}};
}

/// A value, or the failure that stands in its place.
template <class T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value)
        : m_content(std::move(value))
    {
    }
    Outcome(Failure failure)
        : m_content(std::move(failure))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    const T& value() const& { return std::get<T>(m_content); }
    T&& value() && { return std::get<T>(std::move(m_content)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    const Failure& failure() const { return std::get<Failure>(m_content); }

private:
    std::variant<T, Failure> m_content;
};

/// The value of an operation that has none but can fail.
struct Done
{
    bool operator==(const Done&) const = default;
};

/// Runs `work` (which may throw FailureError) and gives its value, or the failure it ended with.
template <class Work>
auto attempt(Work&& work) -> Outcome<decltype(work())>
{
    try {
        return work();
    } catch (const FailureError& error) {
        return error.failure;
    }
}

} // namespace kring
