using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Finds what an input names: theme, territory, dossier, colleagues. What was there already stays, even unread by who edits.</summary>
internal sealed class AccompanimentPlaces(AccompanimentsData data, IGeography geography, DossierBook dossiers, People people,
    IUserDirectory directory, ICurrentUser user)
{
    public async Task<AccompanimentFacts> Facts(AccompanimentInput input, Accompaniment? before, CancellationToken ct)
    {
        before?.MustBeOpen();
        var errors = new InputErrors();
        var officers = await Officers(input.Officers ?? [], errors, ct);
        var inCharge = string.IsNullOrWhiteSpace(input.InCharge) ? officers.Cast<Guid?>().FirstOrDefault() : await people.Find(input.InCharge, ct);
        var hundredths = input.PlannedDays * 100;
        var whole = hundredths is null || (hundredths == decimal.Truncate(hundredths.Value) && hundredths is >= 0 and <= Accompaniment.MaxPlannedDays * 100);
        errors.When(!whole, "plannedDays", AccompanimentErrors.PlannedInvalid, ("max", Accompaniment.MaxPlannedDays));
        var facts = new AccompanimentFacts
        {
            Title = input.Title, Theme = input.Theme, TerritoryId = input.TerritoryId, Dossier = input.Dossier, Officers = officers, InCharge = inCharge,
            From = input.From, To = input.To,
            PlannedHundredths = hundredths is null ? null : whole ? (int)hundredths.Value : 0, Note = input.Note, Audience = input.Audience ?? Audience.Caf,
            Objectives = input.Objectives ?? [],
        };
        errors.Join(AccompanimentFacts.Examine(facts)).ThrowIfAny();
        var departments = await Departments(input, before, errors, ct);
        if (input.Theme != before?.ThemeCode)
            errors.When(!await data.AccompanimentThemes.AnyAsync(t => t.Code == input.Theme, ct), "theme", CoreErrors.UnknownReference);
        foreach (var officer in officers.Where(o => o != user.Id && before?.Officers.Any(b => b.UserId == o) is not true))
        {
            var profile = await directory.ProfileOf(officer, ct);
            errors.When(profile is null, "officers", CoreErrors.UnknownReference)
                .When(profile?.Covers(departments) is false, "officers", WorkbenchErrors.AssigneeOutOfScope);
        }
        errors.ThrowIfAny();
        return facts with { Departments = departments };
    }

    private async Task<IReadOnlyList<Guid>> Officers(IReadOnlyList<string> named, InputErrors errors, CancellationToken ct)
    {
        var found = new List<Guid>();
        foreach (var who in named.Where(n => !string.IsNullOrWhiteSpace(n)).Take(Accompaniment.MaxOfficers + 1))
        {
            if (await people.Find(who, ct) is { } id) found.Add(id);
            else errors.Add("officers", CoreErrors.UnknownReference);
        }
        return [.. found.Distinct()];
    }

    /// <summary>Those of the territory; of the dossier when there is none. New places must be in the writer's scope.</summary>
    private async Task<IReadOnlyList<string>> Departments(AccompanimentInput input, Accompaniment? before, InputErrors errors, CancellationToken ct)
    {
        var card = input.Dossier is null ? null : (await dossiers.ByRefs([input.Dossier], ct)).GetValueOrDefault(input.Dossier);
        // A dossier attached by a colleague may be one I cannot read: it stays as it is.
        errors.When(input.Dossier is not null && card is null && input.Dossier != before?.Dossier, "dossier", CoreErrors.UnknownReference);
        if (input.TerritoryId is not { } id)
            return card?.Departments ?? before?.ScopeRows.Select(r => r.Code).Where(c => c != ScopeRow.Everywhere).ToList() ?? [];
        var territory = (await geography.ByIds([id], ct)).GetValueOrDefault(id);
        errors.When(territory is null, "territoryId", CoreErrors.UnknownReference);
        if (territory is not null && id != before?.TerritoryId && !user.Covers(territory.Departments))
            throw new BusinessException(WorkbenchErrors.OutOfScope, 403);
        return territory?.Departments ?? [];
    }
}
