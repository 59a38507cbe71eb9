using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>What a list of exchanges keeps; the same names in the API, in page addresses and in exports.</summary>
/// <param name="Author">An id, an address or <c>me</c>.</param>
/// <param name="Dossier">Kind and id, e.g. <c>project:0190…</c>, or the id alone.</param>
/// <param name="Tag">Its id or its name.</param>
/// <param name="Contact">Somebody who was expected.</param>
/// <param name="Organisation">Whose people were expected, in the time of their function there.</param>
internal sealed record InteractionFilter(
    Guid? Territory = null, InteractionKind? Kind = null, DateOnly? From = null, DateOnly? To = null, string? Author = null, string? Q = null,
    Audience? Audience = null, bool? WithNextStep = null, string? Dossier = null, string? Department = null, string? Tag = null,
    Guid? Contact = null, Guid? Organisation = null)
{
    public static readonly SortMap<Interaction> Sorts = new SortMap<Interaction>("-date", i => i.Id)
        .By("date", i => i.Date).By("subject", i => i.Subject).By("kind", i => i.Kind).By("duration", i => i.DurationMinutes).By("createdAt", i => i.CreatedAt);

    /// <param name="author">Who <see cref="Author"/> is; an unknown one matches nothing.</param>
    public IQueryable<Interaction> Apply(ExchangesData data, Guid? author)
    {
        var found = data.Interactions;
        if (Territory is { } territory) found = found.Where(i => i.Territories.Any(t => t.TerritoryId == territory));
        if (Kind is { } kind) found = found.Where(i => i.Kind == kind);
        if (From is { } from) found = found.Where(i => i.Date >= from);
        if (To is { } to) found = found.Where(i => i.Date <= to);
        if (!string.IsNullOrWhiteSpace(Author)) found = author is { } id ? found.Where(i => i.CreatedBy == id) : found.Where(i => false);
        if (Audience is { } audience) found = found.Where(i => i.Audience == audience);
        if (WithNextStep is { } with) found = found.Where(i => data.Tasks.Any(t => t.InteractionId == i.Id) == with);
        if (!string.IsNullOrWhiteSpace(Dossier)) found = DossierId is { } dossier ? found.Where(i => i.DossierId == dossier) : found.Where(i => false);
        if (!string.IsNullOrWhiteSpace(Department)) found = found.Where(i => i.ScopeRows.Any(r => r.Code == Department));
        if (!string.IsNullOrWhiteSpace(Tag)) found = In(found, Tagged(data));
        if (Contact is { } contact)
            found = In(found, data.ContactLinks.Where(c => c.ContactId == contact && data.Contacts.Any(x => x.Id == contact)).Select(c => c.InteractionId));
        if (Organisation is { } organisation) found = In(found, With(data, organisation));
        return found.SearchedBy(Q, i => i.SearchText);
    }

    // Sub-queries by their own index, never a test line by line: they stay quick whatever the number of exchanges.

    private static IQueryable<Interaction> In(IQueryable<Interaction> found, IQueryable<Guid> ids) => found.Where(i => ids.Contains(i.Id));

    /// <summary>A tag the reader does not see gives none.</summary>
    private IQueryable<Guid> Tagged(ExchangesData data)
    {
        var key = Tags.Tag.NameKey(Tag);
        var tags = Guid.TryParse(Tag, out var id) ? data.Tags.Where(t => t.Id == id) : data.Tags.Where(t => t.SearchName == key);
        return data.TagLinks.Where(l => tags.Any(t => t.Id == l.TagId)).Select(l => l.InteractionId);
    }

    private static IQueryable<Guid> With(ExchangesData data, Guid organisation) =>
        from function in data.Functions where function.OrganisationId == organisation
        join link in data.ContactLinks on function.ContactId equals link.ContactId
        join exchange in data.Interactions on link.InteractionId equals exchange.Id
        where (function.From == null || function.From <= exchange.Date) && (function.To == null || function.To >= exchange.Date)
        select exchange.Id;

    private Guid? DossierId => Guid.TryParse(Dossier, out var id) ? id : DossierRef.Parse(Dossier)?.Id;
}
