using System.Globalization;
using System.Text.Json;
using Crm.Foundation.Audit;
using Crm.Foundation.Localization;
using Crm.Foundation.Ui;

namespace Crm.Web.Administration.Journal;

/// <summary>Turns an entry's machine words and JSON values into a sentence a person reads.</summary>
internal sealed class JournalWords(Texts texts)
{
    public static readonly string[] Actions =
    [
        "Created", "Changed", "Deleted", "Restored", "Exported", "Merged", "Unmerged", "Anonymised", "Emptied", "Imported", "ImportUndone",
        "SignedIn", "SignInRefused",
        "LockedOut", "Unlocked", "CodeRefused", "PasswordChanged", "PasswordReset",
        "TwoFactorOn", "TwoFactorOff", "CodesRenewed", "SignedOutElsewhere", "TokenMade", "TokenRevoked", "Activated", "Deactivated", "RightsChanged",
    ];

    private const int MaxShown = 300;

    public string Kind(string kind) => Say("Kind", kind);

    public string Action(string action) => Say("Action", action);

    public JournalEntry Entry(AuditEntry entry, bool showValues, IReadOnlyDictionary<Guid, string> names)
    {
        using var json = JsonDocument.Parse(entry.Changes);
        var changes = json.RootElement.EnumerateObject().Select(field => Change(field, showValues, names)).ToList();
        return new JournalEntry(entry.Id, entry.At, entry.UserId, entry.UserName, entry.Kind, Kind(entry.Kind), entry.EntityId, entry.Action,
            Action(entry.Action), showValues, changes);
    }

    /// <summary>Ids quoted by the entries, to be named in bulk.</summary>
    public static IEnumerable<Guid> IdsIn(AuditEntry entry)
    {
        using var json = JsonDocument.Parse(entry.Changes);
        return [.. json.RootElement.EnumerateObject().SelectMany(f => f.Value.ValueKind is JsonValueKind.Array ? f.Value.EnumerateArray().ToArray() : [f.Value])
            .Select(v => v.ValueKind is JsonValueKind.String && v.TryGetGuid(out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];
    }

    private FieldChange Change(JsonProperty field, bool showValues, IReadOnlyDictionary<Guid, string> names)
    {
        var label = Say("Field", field.Name);
        if (!showValues) return new FieldChange(field.Name, label, null, null);
        var pair = field.Value.ValueKind is JsonValueKind.Array && field.Value.GetArrayLength() == 2 ? field.Value : default;
        var now = Value(pair.ValueKind is JsonValueKind.Array ? pair[1] : field.Value, names);
        return new FieldChange(field.Name, label, pair.ValueKind is JsonValueKind.Array ? Value(pair[0], names) : now, now);
    }

    private string? Value(JsonElement value, IReadOnlyDictionary<Guid, string> names) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => "oui",
        JsonValueKind.False => "non",
        JsonValueKind.Array => value.GetArrayLength() == 0 ? null : string.Join(", ", value.EnumerateArray().Select(v => Value(v, names))),
        JsonValueKind.String => Text(value.GetString()!, names),
        _ => value.GetRawText(),
    };

    private string? Text(string text, IReadOnlyDictionary<Guid, string> names)
    {
        if (text.Length == 0) return null;
        if (Guid.TryParse(text, out var id)) return names.GetValueOrDefault(id, text);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Fr.Date(day);
        if (text.Length > 18 && text[10] == 'T' && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var instant))
            return Fr.Moment(instant);
        if (texts.Knows($"Crm.Journal.Value:{text}")) return texts.Of($"Crm.Journal.Value:{text}");
        return text.Length > MaxShown ? text[..MaxShown] + "…" : text;
    }

    private string Say(string what, string name) => texts.Knows($"Crm.Journal.{what}:{name}") ? texts.Of($"Crm.Journal.{what}:{name}") : name;
}
