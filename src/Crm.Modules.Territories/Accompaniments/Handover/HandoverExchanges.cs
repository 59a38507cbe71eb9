using Crm.Foundation.Access;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Documents;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>In which part of the pack an exchange is told.</summary>
internal enum PackPart { Last, Open, Coming, Private }

/// <summary>An exchange of the pack.</summary>
internal sealed record PackExchange
{
    public PackPart Part { get; init; }
    public Guid Id { get; init; }
    public InteractionKind Kind { get; init; }
    public DateOnly Date { get; init; }
    public string Subject { get; init; } = "";
    public string Excerpt { get; init; } = "";
    public Guid Author { get; init; }

    public HandoverCell Title => new($"{Kind.Word()} : {Subject}", $"/echanges/{Id}");
}

/// <summary>A file of the pack.</summary>
internal sealed record PackDocument(string FileName, Guid InteractionId, string Subject, DateTime CreatedAt);

/// <summary>Exchanges of a territory and their files: two commands.</summary>
internal sealed class HandoverExchanges(AccompanimentsData data)
{
    private const int MostLast = 10, MostOpen = 20, MostComing = 30, MostPrivate = 20, MostDocuments = 20, OpenDays = 90;

    /// <summary>The last ones, those of the last 90 days that nothing follows, what is to come, and the private ones the reader may see.</summary>
    public async Task<ILookup<PackPart, PackExchange>> Of(Guid territory, DateOnly today, DateOnly until, CancellationToken ct)
    {
        var here = from place in data.Places where place.TerritoryId == territory join i in data.Interactions on place.InteractionId equals i.Id select i;
        var shared = here.Where(i => i.Audience != Audience.Private);
        var since = today.AddDays(-OpenDays);
        var all = Part(shared.Where(i => i.Date <= today), PackPart.Last, MostLast)
            .Concat(Part(shared.Where(i => i.Date <= today && i.Date > since && !data.Tasks.Any(t => t.InteractionId == i.Id)), PackPart.Open, MostOpen))
            .Concat(Part(shared.Where(i => i.Date > today && i.Date <= until), PackPart.Coming, MostComing, soonest: true))
            .Concat(Part(here.Where(i => i.Audience == Audience.Private), PackPart.Private, MostPrivate));
        return (await all.ToListAsync(ct)).ToLookup(i => i.Part);
    }

    public async Task<IReadOnlyList<PackDocument>> Documents(Guid territory, CancellationToken ct) =>
        await (from document in data.Documents.Where(d => d.OwnerKind == OwnerKinds.Interaction && d.Audience != Audience.Private)
               join i in data.Interactions on document.OwnerId equals i.Id
               join place in data.Places on i.Id equals place.InteractionId
               where place.TerritoryId == territory && i.Audience != Audience.Private
               orderby document.CreatedAt descending, document.Id
               select new PackDocument(document.FileName, i.Id, i.Subject, document.CreatedAt)).Take(MostDocuments).ToListAsync(ct);

    private static IQueryable<PackExchange> Part(IQueryable<Interaction> source, PackPart part, int max, bool soonest = false)
    {
        var ordered = soonest ? source.OrderBy(i => i.Date).ThenBy(i => i.Id) : source.OrderByDescending(i => i.Date).ThenByDescending(i => i.Id);
        return ordered.Take(max)
            .Select(i =>
            new PackExchange { Part = part, Id = i.Id, Kind = i.Kind, Date = i.Date, Subject = i.Subject, Excerpt = i.Excerpt, Author = i.CreatedBy });
    }
}
