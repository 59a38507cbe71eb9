using Crm.Foundation.Access;
using Crm.Foundation.NationalData;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.NationalData;

/// <summary>500,000 exchanges over three years and the tasks of three in ten, spread evenly over the départements.</summary>
internal sealed class NationalExchanges(ExchangesData data, IGeography geography, IUserDirectory directory, ICurrentUser user, IClock clock) : INationalDataPart
{
    private const int Interactions = 500_000;
    private const int Days = 3 * 365;
    private const int StartedAt = 1_000;

    public int Order => 30;

    public async Task<int> Fill(NationalScale scale, CancellationToken ct)
    {
        if (await data.Interactions.CountAsync(ct) >= Math.Min(StartedAt, scale.Of(Interactions))) return 0;
        var departments = await geography.All(TerritoryKind.Department, ct);
        var places = (await geography.All(TerritoryKind.Epci, ct)).Concat(await geography.All(TerritoryKind.Commune, ct))
            .ToLookup(t => t.Departments.Count > 0 ? t.Departments[0] : "");
        var officers = (await directory.Profiles(ct)).Where(p => p.Departments.Count == 1 && p.Email.EndsWith("@national.crm", StringComparison.Ordinal))
            .ToDictionary(p => p.Departments[0]);
        var perDepartment = Math.Max(1, scale.Of(Interactions) / departments.Count);
        var written = 0;
        foreach (var (department, rank) in departments.Select((d, i) => (d, i)))
        {
            var officer = officers[department.Code];
            using var _ = user.Become(AccessProfile.System(officer.UserId) with { Name = officer.Name });
            written += await data.Context.Write(Make(perDepartment, new Dice((ulong)(rank + 1)), [.. places[department.Code], department], officer.UserId), ct);
        }
        return written;
    }

    private IEnumerable<object> Make(int count, Dice dice, IReadOnlyList<TerritoryCard> places, Guid officer)
    {
        for (var i = 0; i < count; i++)
        {
            var date = clock.Today.AddDays(-dice.Next(Days));
            // The EPCI come first in the list: half of the exchanges are with them.
            var place = dice.OneIn(2) ? places[dice.Next(Math.Min(places.Count, 12))] : dice.Pick(places);
            var input = NationalTexts.Exchange(dice, date, place);
            var interaction = new Interaction(dice.Id(At(date)), input, [place], clock.Today);
            yield return interaction;
            if (dice.Next(10) < 3) yield return TaskOf(dice, interaction, place, officer);
        }
    }

    private FollowUpTask TaskOf(Dice dice, Interaction after, TerritoryCard place, Guid officer)
    {
        var due = after.Date.AddDays(3 + dice.Next(30));
        var task = new FollowUpTask(dice.Id(At(after.Date)), new Promise(NationalTexts.NextStep(dice), due, officer), after.Id,
            after.Audience, [place], clock.Today);
        if (due < clock.Today && !dice.OneIn(25)) task.Complete(due);
        return task;
    }

    private static DateTime At(DateOnly date) => date.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);
}
