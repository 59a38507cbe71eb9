using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>Finds the tags that people name, and puts them on one exchange. Tags that the person does not see are never touched.</summary>
internal sealed class TagBook(ExchangesData data, ICurrentUser user, IClock clock)
{
    public const int MaxOnOne = 20;

    /// <summary>Before a name: the tag is made, as a personal one, when there is none.</summary>
    public const char New = '+';

    /// <summary>Ids of the named tags; new ones are saved with what follows.</summary>
    public async Task<IReadOnlyList<Guid>> Find(IReadOnlyCollection<string>? named, string field, CancellationToken ct)
    {
        var words = (named ?? []).Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => n.Trim()).Distinct().ToList();
        new InputErrors().When(words.Count > MaxOnOne, field, ExchangeErrors.TooManyTags, ("max", MaxOnOne)).ThrowIfAny();
        if (words.Count == 0) return [];
        var ids = words.Select(w => Guid.TryParse(w, out var id) ? id : Guid.Empty).ToList();
        var keys = words.Select(Tag.NameKey).ToList();
        var seen = await data.Tags.AsNoTracking().Where(t => ids.Contains(t.Id) || keys.Contains(t.SearchName))
            .Select(t => new { t.Id, t.SearchName, t.Reach }).ToListAsync(ct);
        return [.. words.Select(word => seen.FirstOrDefault(t => Guid.TryParse(word, out var id) ? t.Id == id : false)?.Id
            // The narrowest first: one's own word wins over the Caf's, and that over the network's.
            ?? seen.Where(t => t.SearchName == Tag.NameKey(word)).OrderBy(t => t.Reach).FirstOrDefault()?.Id
            ?? Make(word, field)).Distinct()];
    }

    private Guid Make(string word, string field)
    {
        if (word[0] != New || word.Length == 1 || !user.Has(TerritoriesPermissions.Interactions.Create))
            throw new InputException([new FieldError(field, CoreErrors.UnknownReference, new Dictionary<string, object?>())]);
        var tag = new Tag(clock.NewId(), word[1..], TagReach.Personal, TagColour.Grey, user.Profile.Departments as IReadOnlyCollection<string>);
        data.Add(tag);
        return tag.Id;
    }
}

internal static class Tagging
{
    /// <summary>Makes the tags of the exchange, among those the person sees, the wanted ones.</summary>
    public static async Task Tag(this ExchangesData data, Guid interactionId, IReadOnlyList<Guid> wanted, bool isNew, CancellationToken ct)
    {
        var here = isNew ? [] : await (from link in data.TagLinks.AsTracking() join tag in data.Tags on link.TagId equals tag.Id
            where link.InteractionId == interactionId select link).ToListAsync(ct);
        data.Context.RemoveRange(here.Where(l => !wanted.Contains(l.TagId)));
        data.Context.AddRange(wanted.Except(here.Select(l => l.TagId)).Select(id => new InteractionTag(interactionId, id)));
    }
}
