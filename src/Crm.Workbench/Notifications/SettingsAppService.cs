using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Notifications;

/// <summary>A kind and where it goes, for the screen.</summary>
internal sealed record KindChoice(NotificationKind Kind, string Label, Channel Channel);

/// <summary>What one chose.</summary>
public sealed record SettingsOutput(DigestFrequency Frequency, DateOnly? QuietUntil, IReadOnlyDictionary<NotificationKind, Channel> Channels);

/// <summary>What each person wants to be told, where and when.</summary>
public sealed class SettingsAppService(NewsData data, ICurrentUser user, IClock clock)
{
    public const int MaxQuietDays = 366;

    public async Task<SettingsOutput> Mine(CancellationToken ct)
    {
        var settings = await data.NotificationSettings.AsNoTracking().FirstOrDefaultAsync(s => s.UserId == user.Id, ct);
        var choices = await data.NotificationChoices.Where(c => c.UserId == user.Id).ToDictionaryAsync(c => c.Kind, c => c.Channel, ct);
        return new SettingsOutput(settings?.Frequency ?? DigestFrequency.Daily, settings?.QuietUntil,
            NotificationKinds.All.ToDictionary(k => k.Kind, k => choices.GetValueOrDefault(k.Kind, k.Usual)));
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
}
