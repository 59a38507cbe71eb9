using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Notifications;

/// <summary>A kind and where it goes, for the screen.</summary>
internal sealed record KindChoice(NotificationKind Kind, string Label, Channel Channel);

/// <summary>What one chose, and the territories one follows.</summary>
internal sealed record SettingsOutput(DigestFrequency Frequency, DateOnly? QuietUntil, IReadOnlyDictionary<NotificationKind, Channel> Channels);

/// <summary>What each person wants to be told, where and when.</summary>
internal sealed class SettingsAppService(TerritoriesData data, IGeography geography, ICurrentUser user, NewsMemory memory, IClock clock)
{
    public const int MaxFollows = 500, MaxQuietDays = 366;

    public async Task<SettingsOutput> Mine(CancellationToken ct)
    {
        var settings = await data.NotificationSettings.AsNoTracking().FirstOrDefaultAsync(s => s.UserId == user.Id, ct);
        var choices = await data.NotificationChoices.Where(c => c.UserId == user.Id).ToDictionaryAsync(c => c.Kind, c => c.Channel, ct);
        return new SettingsOutput(settings?.Frequency ?? DigestFrequency.Daily, settings?.QuietUntil, NotificationKinds.All.ToDictionary(k => k.Kind, k => choices.GetValueOrDefault(k.Kind, k.Usual)));
    }

    public async Task Choose(SettingsInput input, CancellationToken ct)
    {
        new InputErrors()
            .When(input.Frequency is { } f && !Enum.IsDefined(f), "frequency", CoreErrors.OutOfRange)
            .When(input.QuietUntil > clock.Today.AddDays(MaxQuietDays), "quietUntil", CoreErrors.OutOfRange)
            .When(input.Channels?.Any(c => !Enum.IsDefined(c.Key) || !Enum.IsDefined(c.Value)) is true, "channels", CoreErrors.UnknownReference).ThrowIfAny();
        var settings = await data.NotificationSettings.AsTracking().FirstOrDefaultAsync(s => s.UserId == user.Id, ct);
        if (settings is null) data.Add(settings = new NotificationSettings(user.Id));
        settings.Choose(input.Frequency ?? DigestFrequency.Daily, input.QuietUntil < clock.Today ? null : input.QuietUntil);
        var before = await data.NotificationChoices.AsTracking().Where(c => c.UserId == user.Id).ToDictionaryAsync(c => c.Kind, ct);
        foreach (var (kind, channel) in input.Channels ?? [])
            if (before.TryGetValue(kind, out var choice)) choice.Change(channel);
            else if (channel != kind.Facts().Usual) data.Add(new NotificationChoice(user.Id, kind, channel));
        await data.Save(ct);
    }

    /// <summary>Territories one follows, by name.</summary>
    public async Task<IReadOnlyList<TerritoryCard>> Followed(CancellationToken ct)
    {
        var ids = await data.Follows.Where(f => f.UserId == user.Id).OrderBy(f => f.Since).Select(f => f.TerritoryId).Take(MaxFollows).ToListAsync(ct);
        return ids.Count == 0 ? [] : [.. (await geography.ByIds(ids, ct)).Values.OrderBy(t => t.Name, StringComparer.CurrentCulture)];
    }

    public async Task<bool> Follows(Guid territory, CancellationToken ct) =>
        (await memory.Of(user.Id, async () => (await data.Follows.Where(f => f.UserId == user.Id).Select(f => f.TerritoryId).ToListAsync(ct)).ToHashSet())).Contains(territory);

    /// <summary>Only what one covers: of the rest one would be told what one may not read.</summary>
    public async Task Follow(Guid territory, CancellationToken ct)
    {
        if (!(await geography.ByIds([territory], ct)).TryGetValue(territory, out var card)) throw CoreErrors.Missing();
        if (!user.Covers(card.Departments)) throw new BusinessException(NotificationErrors.FollowOutOfScope, 403);
        if (await data.Follows.AnyAsync(f => f.UserId == user.Id && f.TerritoryId == territory, ct)) return;
        if (await data.Follows.CountAsync(f => f.UserId == user.Id, ct) >= MaxFollows) throw new BusinessException(NotificationErrors.TooManyFollows).With("max", MaxFollows);
        data.Add(new Follow(user.Id, territory, clock.Now));
        await data.Save(ct);
        memory.Forget(user.Id);
    }

    public async Task Leave(Guid territory, CancellationToken ct)
    {
        if (await data.Follows.AsTracking().FirstOrDefaultAsync(f => f.UserId == user.Id && f.TerritoryId == territory, ct) is not { } follow) return;
        data.Context.Remove(follow);
        await data.Save(ct);
        memory.Forget(user.Id);
    }
}
