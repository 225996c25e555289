// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/JsonParser.h"

#include <nlohmann/json.hpp>

#include <cstring>

namespace keel {

namespace {

using Json = nlohmann::json;
constexpr int numberOutOfRange = 406; ///< nlohmann's id of the one complaint that is not about the syntax

/// What the two readers have in common. nlohmann checks UTF-8, surrogates and what follows the document.
class Events : public nlohmann::json_sax<Json>
{
public:
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (value <= number_unsigned_t(std::numeric_limits<qint64>::max()))
            return number_integer(number_integer_t(value));
        return number_float(double(value), std::to_string(value));
    }
    bool binary(binary_t&) override { return stop({ErrorCode::NotJson, {}}); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& reason) override
    {
        if (reason.id == numberOutOfRange)
            return stop({ErrorCode::InvalidValue, QStringLiteral("a number is too large")});
        return stop({ErrorCode::NotJson, {}});
    }

protected:
    bool stop(Error error)
    {
        m_error = std::move(error);
        return false;
    }

private:
    std::optional<Error> m_error;
};

/// Builds one value at a time. `finish` takes each when it is whole.
class Builder
{
public:
    [[nodiscard]] bool isIdle() const { return m_open.empty(); }
    [[nodiscard]] qsizetype depth() const { return qsizetype(m_open.size()); }
    [[nodiscard]] bool isWithinLimits() const { return m_values <= mostValues && m_text <= mostText; }

    void key(const std::string& key)
    {
        m_text += qsizetype(key.size());
        m_open.back().key = QByteArray::fromStdString(key);
    }
    void begin(JsonValue container)
    {
        ++m_values;
        m_open.push_back({std::move(container), {}});
    }
    /// A scalar, or the container that just ended. The value when it is no part of another one.
    std::optional<JsonValue> add(JsonValue value, qsizetype textSize = 0)
    {
        ++m_values;
        m_text += textSize;
        return put(std::move(value));
    }
    std::optional<JsonValue> end()
    {
        JsonValue value = std::move(m_open.back().value);
        m_open.pop_back();
        return put(std::move(value));
    }
    void startAnew()
    {
        m_values = 0;
        m_text = 0;
    }

private:
    struct Level
    {
        JsonValue value;
        QByteArray key;
    };

    std::optional<JsonValue> put(JsonValue value)
    {
        if (m_open.empty())
            return value;
        Level& level = m_open.back();
        if (auto* items = level.value.array())
            items->push_back(std::move(value));
        else
            level.value.object()->emplace_back(std::move(level.key), std::move(value));
        return std::nullopt;
    }

    std::vector<Level> m_open;
    qsizetype m_values = 0;
    qsizetype m_text = 0;
};

/// Turns events into values; what becomes of a value, and which containers are not built, is the subclass's.
class ValueEvents : public Events
{
public:
    bool null() override { return scalar(JsonValue()); }
    bool boolean(bool value) override { return scalar(JsonValue(value)); }
    bool number_integer(number_integer_t value) override { return scalar(JsonValue(qint64(value))); }
    bool number_float(number_float_t value, const string_t& spelling) override
    {
        return scalar(JsonValue(JsonValue::Real{value, QByteArray::fromStdString(spelling)}));
    }
    bool string(string_t& value) override
    {
        if (qsizetype(value.size()) > mostText) // before it is copied
            return stop({ErrorCode::TooLarge, QStringLiteral("one text is too large")});
        return scalar(JsonValue(QString::fromStdString(value)), qsizetype(value.size()));
    }
    bool key(string_t& key) override
    {
        m_builder.key(key);
        return withinLimits();
    }
    bool start_object(std::size_t) override { return begin(JsonValue(JsonValue::Object())); }
    bool start_array(std::size_t) override { return begin(JsonValue(JsonValue::Array())); }
    bool end_object() override { return end(); }
    bool end_array() override { return end(); }

protected:
    explicit ValueEvents(int maxDepth) : m_maxDepth(maxDepth) {}
    virtual bool finished(JsonValue value) = 0;

    bool begin(JsonValue container)
    {
        m_builder.begin(std::move(container));
        return m_builder.depth() <= m_maxDepth
                   ? withinLimits()
                   : stop({ErrorCode::TooLarge, QStringLiteral("nested too deep")});
    }
    bool end() { return handOver(m_builder.end()); }
    [[nodiscard]] bool isBuilding() const { return !m_builder.isIdle(); }

private:
    bool scalar(JsonValue value, qsizetype textSize = 0)
    {
        return handOver(m_builder.add(std::move(value), textSize));
    }
    bool handOver(std::optional<JsonValue> whole)
    {
        if (!withinLimits())
            return false;
        if (!whole)
            return true;
        m_builder.startAnew();
        return finished(std::move(*whole));
    }
    bool withinLimits()
    {
        return m_builder.isWithinLimits() ||
               stop({ErrorCode::TooLarge, QStringLiteral("one record is too large")});
    }

    Builder m_builder;
    int m_maxDepth;
};

class TreeEvents final : public ValueEvents
{
public:
    explicit TreeEvents(int maxDepth) : ValueEvents(maxDepth) {}
    JsonValue tree;

protected:
    bool finished(JsonValue value) override
    {
        tree = std::move(value);
        return true;
    }
};

/// Two levels, the top object and the arrays that are given element by element, are walked, not built.
class DocumentEvents final : public ValueEvents
{
public:
    explicit DocumentEvents(DocumentReceiver& receiver) : ValueEvents(deepestExport - 1), m_receiver(receiver)
    {}

    bool key(string_t& key) override
    {
        if (isBuilding())
            return ValueEvents::key(key);
        m_key = QByteArray::fromStdString(key);
        return told(m_receiver.beginMember(m_key));
    }
    bool start_object(std::size_t size) override
    {
        if (m_inObject)
            return ValueEvents::start_object(size);
        m_inObject = true;
        return true;
    }
    bool start_array(std::size_t size) override
    {
        if (!m_inObject)
            return stop({ErrorCode::NotOurSchema, {}});
        if (isBuilding() || m_index >= 0 || !m_receiver.wantsElements(m_key))
            return ValueEvents::start_array(size);
        m_index = 0;
        return true;
    }
    bool end_object() override { return isBuilding() ? end() : true; }
    bool end_array() override
    {
        if (isBuilding())
            return end();
        m_index = -1;
        return true;
    }

protected:
    bool finished(JsonValue value) override
    {
        return told(m_index >= 0 ? m_receiver.element(m_key, m_index++, std::move(value))
                                 : m_receiver.member(m_key, std::move(value)));
    }

private:
    bool told(Result<void> answer) { return answer ? true : stop(std::move(answer.error())); }

    DocumentReceiver& m_receiver;
    QByteArray m_key;
    bool m_inObject = false;
    qint64 m_index = -1; ///< of the element, -1 outside an array that is given element by element
};

class OutlineEvents final : public Events
{
public:
    DocumentOutline outline;

    bool null() override { return scalar(JsonValue()); }
    bool boolean(bool value) override { return scalar(JsonValue(value)); }
    bool number_integer(number_integer_t value) override { return scalar(JsonValue(qint64(value))); }
    bool number_float(number_float_t value, const string_t&) override
    {
        return scalar(JsonValue(JsonValue::Real{value, {}}));
    }
    bool string(string_t& value) override
    {
        constexpr std::size_t longest = 256; // no schema's name and no moment is longer
        const bool wanted =
            m_depth == 1 && (m_key == "schema" || m_key == "exported_at") && value.size() <= longest;
        return scalar(wanted ? JsonValue(QString::fromStdString(value)) : JsonValue());
    }
    bool key(string_t& key) override
    {
        if (m_depth == 1)
            m_key = key;
        return true;
    }
    bool start_object(std::size_t) override { return begin(true); }
    bool start_array(std::size_t) override { return begin(false); }
    bool end_object() override { return end(); }
    bool end_array() override { return end(); }

private:
    bool scalar(JsonValue value)
    {
        if (m_depth == 2 && m_inArray)
            ++outline.elements;
        if (m_depth == 1) {
            // The first one counts; that there is a second is for the reader to complain about.
            if (m_key == "schema" && !outline.schema)
                outline.schema = std::move(value);
            else if (m_key == "exported_at" && !outline.exportedAt)
                outline.exportedAt = std::move(value);
        }
        return true;
    }
    bool begin(bool isObject)
    {
        if (m_depth == 0)
            outline.isObject = isObject;
        else if (m_depth == 1)
            m_inArray = !isObject;
        else if (m_depth == 2 && m_inArray)
            ++outline.elements;
        outline.depth = std::max(outline.depth, ++m_depth);
        return true;
    }
    bool end()
    {
        --m_depth;
        return true;
    }

    std::string m_key;
    int m_depth = 0;
    bool m_inArray = false;
};

Result<void> run(QByteArrayView json, Events& events)
{
    // nlohmann takes a NUL for the end of its input, so that anything could follow it.
    if (json.isEmpty() || std::memchr(json.data(), 0, std::size_t(json.size())))
        return fail(ErrorCode::NotJson);
    const bool good = Json::sax_parse(json.begin(), json.end(), &events);
    if (events.error())
        return fail(*events.error());
    return good ? Result<void>() : fail(ErrorCode::NotJson);
}

} // namespace

Result<JsonValue> parseJson(QByteArrayView json, int maxDepth)
{
    TreeEvents events(maxDepth);
    KEEL_TRY(run(json, events));
    return std::move(events.tree);
}

Result<DocumentOutline> outlineOf(QByteArrayView json)
{
    OutlineEvents events;
    if (const auto read = run(json, events); !read) {
        if (read.error().code != ErrorCode::InvalidValue)
            return fail(read.error());
        events.outline.numberTooLarge = true;
    }
    return std::move(events.outline);
}

Result<void> readDocument(QByteArrayView json, DocumentReceiver& receiver)
{
    DocumentEvents events(receiver);
    return run(json, events);
}

} // namespace keel
