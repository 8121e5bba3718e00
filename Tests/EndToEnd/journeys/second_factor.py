"""A second factor from the first key to a lost telephone, with codes computed as an authenticator does."""
import base64
import hashlib
import hmac
import struct
import time

from journeys.first_company import PASSWORD, set_up


def code(key, steps=0):
    counter = struct.pack(">Q", int(time.time() // 30) + steps)
    digest = hmac.new(base64.b32decode(key.replace(" ", "")), counter, hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def sign_in(visitor, journey):
    visitor.open("/sign-in")
    visitor.page.locator("input[name=email]").fill("helene.dastugue@alize.example")
    visitor.page.locator("input[name=password]").fill(PASSWORD)
    visitor.page.locator("main form:has(input[name=password]) button.btn").click()
    visitor.page.wait_for_load_state()


def give(visitor, text):
    visitor.page.locator("input[name=code]").fill(text)
    visitor.page.locator("main form:has(input[name=code]) button.btn").first.click()
    visitor.page.wait_for_load_state()


def run(journey):
    say, page = journey.say, journey.page
    set_up(journey)
    journey.open("/me/second-factor")
    journey.check_page("without a second factor")
    journey.press(say("Commencer", "Begin"))
    key = page.locator("#factor-key").inner_text()
    journey.check("the key is in groups of four, with its address", len(key.split()) == 8 and page.locator("#factor-address").inner_text().startswith("otpauth://totp/"))
    journey.check_page("the key")
    page.locator("input[name=code]").fill(code(key))
    page.locator("input[name=current_password]").fill(PASSWORD)
    journey.press(say("Activer le second facteur", "Turn the second factor on"))
    codes = page.locator("#recovery-codes").inner_text().split()
    journey.check("ten recovery codes are shown", len(set(codes)) == 10)
    journey.check_page("recovery codes")
    journey.press(say("C’est fait, je les ai gardés", "Done, I have kept them"))
    journey.check("the renewed session goes on", page.locator("h1").inner_text() == say("Votre compte a un second facteur", "Your account has a second factor"))
    journey.check_page("with a second factor")
    other = journey.visitor()
    sign_in(other, journey)
    journey.check("the password alone leads to the code", "/sign-in/code" in other.page.url)
    journey.check_page("the code", other)
    give(other, "12")
    journey.check("what is no code is said to be none", other.page.locator(".errors").count() == 1)
    journey.check_page("the code with a problem", other)
    give(other, code(key, 1))
    journey.check("the next code opens", other.page.locator("a.me, a.avatar").count() > 0)
    third = journey.visitor()
    sign_in(third, journey)
    give(third, codes[0])
    journey.check("a recovery code opens", third.page.locator("a.me, a.avatar").count() > 0)
    fourth = journey.visitor()
    sign_in(fourth, journey)
    give(fourth, codes[0])
    journey.check("and never again", "/sign-in/code" in fourth.page.url and fourth.page.locator(".errors").count() == 1)
