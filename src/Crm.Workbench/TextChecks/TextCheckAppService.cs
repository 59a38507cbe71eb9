using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.TextChecks;

/// <summary>Reads a text for its author and remembers what they decide. The text itself is never stored here.</summary>
internal sealed class TextCheckAppService(ModuleDbContext db, ICurrentUser user, AuditLog audit, IClock clock)
{
    public async Task<TextCheckOutput> Check(TextCheckInput input, CancellationToken ct)
    {
        new InputErrors().OptionalText(input.Text, TextChecker.MaxLength, "text").ThrowIfAny();
        return new TextCheckOutput(await Lines(input.Text ?? "", ct));
    }

    /// <summary>The passages of a text its author has not decided of yet. What is too long to be read is too long to be saved.</summary>
    public async Task<IReadOnlyList<TextCheckLine>> Open(string text, CancellationToken ct) =>
        text.Length > TextChecker.MaxLength ? [] : [.. (await Lines(text, ct)).Where(l => !l.Kept)];

    public async Task Decide(IReadOnlyCollection<TextDecisionInput> decisions, CancellationToken ct)
    {
        foreach (var decision in decisions)
        {
            new InputErrors().When(decision.Kind is null, "kind", CoreErrors.Required).When(decision.Choice is null, "choice", CoreErrors.Required)
                .When(!Passages.IsOne(decision.Passage), "passage", TextCheckErrors.PassageUnknown).ThrowIfAny();
            var (kind, choice, kept) = (decision.Kind!.Value, decision.Choice!.Value, decision.Choice is TextChoice.Kept);
            var reason = kept ? decision.Reason ?? KeepReason.NotSaid : KeepReason.NotSaid;
            var made = new TextDecision(clock.NewId(), user.Id, clock.Now, kind, choice, reason, kept ? decision.Passage : null);
            db.Add(made);
            audit.Note(nameof(TextDecision), made.Id, choice.ToString(), new { kind = kind.ToString(), reason = reason.ToString() });
        }
        await db.SaveChangesAsync(ct);
    }

    private async Task<IReadOnlyList<TextCheckLine>> Lines(string text, CancellationToken ct)
    {
        var found = TextChecker.Check(text);
        if (found.Count == 0) return [];
        var passages = found.Select(w => Passages.Of(user.Id, w, text)).ToList();
        var kept = await db.Set<TextDecision>().Where(d => d.UserId == user.Id && d.Choice == TextChoice.Kept && passages.Contains(d.Passage!))
            .Select(d => d.Passage!).Distinct().ToListAsync(ct);
        return [.. found.Zip(passages, (w, p) => new TextCheckLine(w.Kind, w.Sentence, w.Start, w.End, Masks.Of(w, text), p, kept.Contains(p)))];
    }
}
