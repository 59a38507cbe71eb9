using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Crm.Workbench.TextChecks;

/// <summary>One passage of a posted form, and the names of the controls that carry its decision.</summary>
internal sealed record CheckedPassage(string Field, TextCheckLine Line)
{
    public string ChoiceName => $"{CheckedForm.Decided}:{Field}:{Line.Passage}";
    public string ReasonName => ChoiceName + ":why";
}

/// <summary>A form that was posted without a script: what is in it, what to look at again, and what its author decided.</summary>
internal sealed class CheckedForm(IFormCollection form, string action, IReadOnlyList<CheckedPassage> passages)
{
    public const string Decided = "__textDecided";

    public string Action => action;
    public IReadOnlyList<CheckedPassage> Passages => passages;

    /// <summary>Everything typed, to be posted again.</summary>
    public IEnumerable<(string Name, string Value)> Typed =>
        form.Where(f => !f.Key.StartsWith(Decided, StringComparison.Ordinal) && f.Key != "__RequestVerificationToken")
            .SelectMany(f => f.Value, (f, v) => (f.Key, v ?? ""));

    public static bool Asks(IFormCollection form) => form.Files.Count == 0 && !StringValues.IsNullOrEmpty(form[FieldTagHelper.TextChecks]);

    public static bool IsDecided(IFormCollection form) => form.ContainsKey(Decided);

    /// <summary>The decisions, one per passage; one left without an answer is kept.</summary>
    public IEnumerable<TextDecisionInput> Decisions => passages.Select(p => IsMasked(p)
        ? new TextDecisionInput(p.Line.Kind, TextChoice.Masked, null, p.Line.Passage)
        : new TextDecisionInput(p.Line.Kind, TextChoice.Kept, Enum.TryParse<KeepReason>(form[p.ReasonName], out var why) ? why : null, p.Line.Passage));

    /// <summary>The same form with the chosen words masked.</summary>
    public IFormCollection Masked()
    {
        var values = form.ToDictionary(f => f.Key, f => f.Value);
        foreach (var field in passages.Where(IsMasked).GroupBy(p => p.Field))
            values[field.Key] = Masks.Apply(values[field.Key].ToString(), field.Select(p => new TextWarning(p.Line.Kind, "", p.Line.Start, p.Line.End)));
        return new FormCollection(values);
    }

    private bool IsMasked(CheckedPassage passage) => form[passage.ChoiceName] == nameof(TextChoice.Masked);
}
